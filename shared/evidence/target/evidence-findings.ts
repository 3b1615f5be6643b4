import { criterionOf, levelOf, levelsOfTrack, levelTitle } from '../../ladder/look-up.ts';
import { addMonths, monthsBetween } from '../../lib/calendar-date.ts';
import type { Level } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Finding } from '../finding-types.ts';
import type { RequiredCriterion, TargetView } from './target-view.ts';

/** What is weak about the evidence of one criterion: too old, shown only once, or only work of a lower level. */
export function evidenceFindings(view: TargetView): Finding[] {
  return view.required.flatMap((required) => [
    ...staleEvidence(view, required),
    ...oneOffEvidence(view, required),
    ...partialEvidence(view, required),
  ]);
}

function staleEvidence({ rules }: TargetView, { criterion, evidence }: RequiredCriterion): Finding[] {
  const [newest] = evidence.toSorted((one, other) => (one.work.lastDay < other.work.lastDay ? 1 : -1));
  const wanted = rules.thresholds.sustainedFreshMonths;
  if (newest === undefined || addMonths(newest.work.lastDay, wanted) >= rules.now) return [];
  const months = monthsBetween(newest.work.lastDay, rules.now);
  const params = { criterion: criterion.statement, months, wanted };
  return [{ code: 'stale-evidence', severity: 'warning', pointer: `/claims/${newest.position}`, params }];
}

/** A ladder that takes one activity for sustained does not ask for a second one. */
function oneOffEvidence({ rules }: TargetView, { criterion, verdict, evidence }: RequiredCriterion): Finding[] {
  const [only, second] = evidence.filter(({ claim }) => claim.strength !== 'partial');
  if (verdict !== 'met' || only === undefined || second !== undefined) return [];
  if (rules.thresholds.sustainedClaims < 2) return [];
  const params = { criterion: criterion.statement, activity: only.work.activity.title };
  return [{ code: 'one-off-evidence', severity: 'note', pointer: `/claims/${only.position}`, params }];
}

/**
 * A claim in part says that the work is not yet what the level asks for: where there is no other, all evidence is of a
 * lower level. Says of which when the same activities meet one in full.
 */
function partialEvidence({ subject, index }: TargetView, { criterion }: RequiredCriterion): Finding[] {
  const claims = index.evidenceFor(criterion.id);
  if (claims.length === 0 || claims.some(({ claim }) => claim.strength !== 'partial')) return [];
  const { ladder, target } = subject;
  const pointer = `/ladder/criteria/${ladder.criteria.indexOf(criterion)}`;
  const met = fullyMetLevel(subject, new Set(claims.map(({ claim }) => claim.activity)));
  const lower = met === undefined ? null : levelTitle(ladder, target.track, met.id);
  const params = { criterion: criterion.statement, claims: claims.length, lower };
  return [{ code: 'lower-level-evidence', severity: 'warning', pointer, params }];
}

/** The highest level below the one sought of which the activities meet a criterion in full. */
function fullyMetLevel({ ladder, target, claims }: PromotionCase, activities: ReadonlySet<string>): Level | undefined {
  const rank = levelOf(ladder, target.level)?.rank ?? Number.NEGATIVE_INFINITY;
  const met = new Set(
    claims
      .filter(({ activity, strength }) => strength !== 'partial' && activities.has(activity))
      .map(({ criterion }) => criterionOf(ladder, criterion)?.level),
  );
  return levelsOfTrack(ladder, target.track).findLast((level) => level.rank < rank && met.has(level.id));
}
