import type { Level } from '../model/ladder.ts';
import type { Thresholds } from '../model/thresholds.ts';
import type { CriterionVerdict, LevelStanding, Reason, Standing, VerdictCounts } from './verdict-types.ts';

/** Shares such as 0.1 x 30 come out a hair beside the whole number that is meant. */
const ROUNDING = 1e-9;

/**
 * Where one level of one track stands by the verdicts of its criteria; `pointer` is the level's place in the case.
 *
 * Only required criteria decide. A level that requires nothing cannot be judged, and stands as `not-yet` for that reason.
 */
export function standingOf(
  level: Level,
  pointer: string,
  criteria: readonly CriterionVerdict[],
  thresholds: Thresholds,
): LevelStanding {
  const required = criteria.filter(({ criterion }) => !criterion.optional);
  const judged =
    required.length === 0 ? unjudged(pointer) : judge(countVerdicts(required), required.length, pointer, thresholds);
  return { level, ...judged, counts: countVerdicts(criteria), criteria };
}

/** Whether a level requires anything, so that its standing means something. */
export function isJudged({ criteria }: LevelStanding): boolean {
  return criteria.some(({ criterion }) => !criterion.optional);
}

type Judged = { readonly standing: Standing; readonly reasons: readonly Reason[] };

function unjudged(pointer: string): Judged {
  return { standing: 'not-yet', reasons: [{ code: 'no-required-criteria', pointer, params: {} }] };
}

function judge(counts: VerdictCounts, required: number, pointer: string, thresholds: Thresholds): Judged {
  const sustainedWanted = Math.ceil(thresholds.sustainedShare * required - ROUNDING);
  const noOpportunityAllowed = Math.floor(thresholds.noOpportunityShare * required + ROUNDING);
  const gapsAllowed = Math.floor(thresholds.withinReachGapShare * required + ROUNDING);
  const { sustained, gap } = counts;
  const noOpportunity = counts['no-opportunity'];
  const short = required - sustained - counts.met - noOpportunity;

  const missing: Reason[] = [];
  if (short > 0) missing.push({ code: 'criteria-missing', pointer, params: { count: short, required } });
  if (sustained < sustainedWanted)
    missing.push({ code: 'too-few-sustained', pointer, params: { have: sustained, wanted: sustainedWanted } });
  if (noOpportunity > noOpportunityAllowed) {
    missing.push({
      code: 'too-many-no-opportunity',
      pointer,
      params: { have: noOpportunity, allowed: noOpportunityAllowed },
    });
  }
  if (missing.length === 0) {
    return {
      standing: 'operating',
      reasons: [{ code: 'all-required-met', pointer, params: { required, sustained, noOpportunity } }],
    };
  }
  const gaps: Reason = { code: 'gaps', pointer, params: { count: gap, allowed: gapsAllowed } };
  return { standing: gap <= gapsAllowed ? 'within-reach' : 'not-yet', reasons: [gaps, ...missing] };
}

function countVerdicts(criteria: readonly CriterionVerdict[]): VerdictCounts {
  const counts = { sustained: 0, met: 0, claimed: 0, gap: 0, 'no-opportunity': 0, 'not-applicable': 0 };
  for (const { verdict } of criteria) counts[verdict] += 1;
  return counts;
}
