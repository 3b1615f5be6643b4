import type { Verdict } from '../../shared/fit/verdict-types.ts';
import { criteriaOf } from '../../shared/ladder/look-up.ts';
import type { Activity } from '../../shared/model/activity.ts';
import type { Claim, Strength } from '../../shared/model/claim.ts';
import type { Declaration } from '../../shared/model/declaration.ts';
import type { Ladder } from '../../shared/model/ladder.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { Proof } from '../../shared/model/proof.ts';
import type { Referee } from '../../shared/model/referee.ts';
import { A_LINK, aCase, aClaim, aDeclaration, anActivity, aReferee, FULL_METRIC } from './case-builder.ts';

/** The day on which all worked examples are judged. */
export const NOW = '2026-07-01';

type Parts = { activities: Activity[]; claims: Claim[]; declarations: Declaration[]; referees: Referee[] };

/**
 * A case with evidence for one criterion, each line as in "meets 2025-01-01..2025-06-30 artefact" or, while it goes on,
 * "partial 2025-01-01.. word"; a line such as "no-opportunity" declares that.
 */
export function caseOf(ladder: Ladder, criterion: string, lines: readonly string[]): PromotionCase {
  const parts: Parts = { activities: [], claims: [], declarations: [], referees: [] };
  lines.forEach((line, index) => {
    addLine(parts, criterion, line, `a${index + 1}`);
  });
  return caseOn(ladder, parts);
}

/**
 * A case whose required criteria of one level and track have these verdicts, as in "4 sustained, 3 met, 1 gap", dealt out in
 * the ladder's order; several levels follow one another, as in { l5: "9 sustained", l6: "8 gap" }.
 */
export function caseStanding(ladder: Ladder, track: string, verdicts: Readonly<Record<string, string>>): PromotionCase {
  const parts: Parts = { activities: [], claims: [], declarations: [], referees: [] };
  for (const [level, tally] of Object.entries(verdicts)) {
    const criteria = criteriaOf(ladder, track, level).filter(({ optional }) => !optional);
    const dealt = tally.split(', ').flatMap((item) => {
      const [count, verdict] = item.split(' ');
      return Array<Verdict>(Number(count)).fill(verdict as Verdict);
    });
    if (dealt.length !== criteria.length) throw new Error(`${level} requires ${criteria.length} criteria on ${track}`);
    criteria.forEach(({ id }, index) => {
      LINES[dealt[index] ?? 'gap'].forEach((line, position) => {
        addLine(parts, id, line, `${id}-${position}`);
      });
    });
  }
  return caseOn(ladder, parts);
}

/** A case with evidence for some criteria: each has lines of the notation of `caseOf`, or a verdict that stands for such lines. */
export function caseWith(
  ladder: Ladder,
  evidence: Readonly<Record<string, string | readonly string[]>>,
  more: Partial<PromotionCase> = {},
): PromotionCase {
  const parts: Parts = { activities: [], claims: [], declarations: [], referees: [] };
  for (const [criterion, given] of Object.entries(evidence)) {
    const lines = typeof given === 'string' ? LINES[given as Verdict] : given;
    lines.forEach((line, index) => {
      addLine(parts, criterion, line, `${criterion}-${index}`);
    });
  }
  const { activities = [], claims = [], declarations = [], referees = [] } = more;
  return caseOn(ladder, {
    ...more,
    activities: [...activities, ...parts.activities],
    claims: [...claims, ...parts.claims],
    declarations: [...declarations, ...parts.declarations],
    referees: [...referees, ...parts.referees],
  });
}

/** What makes each verdict, in the notation of `caseOf`. */
const LINES: Record<Verdict, readonly string[]> = {
  sustained: ['meets 2025-03-01..2025-06-30 artefact', 'meets 2025-09-01..2026-02-28 word'],
  met: ['meets 2026-01-01..2026-02-28 witnessed'],
  claimed: ['partial 2026-01-01..2026-02-28 measured'],
  gap: [],
  'no-opportunity': ['no-opportunity'],
  'not-applicable': ['not-applicable'],
};

function addLine(parts: Parts, criterion: string, line: string, id: string): void {
  const [word = '', dates = '', proof = 'word'] = line.split(' ');
  if (word === 'no-opportunity' || word === 'not-applicable' || word === 'known-gap') {
    parts.declarations.push(aDeclaration(word, criterion));
    return;
  }
  const [start = '', end = ''] = dates.split('..');
  parts.activities.push(anActivity(id, { start, end: end === '' ? null : end, ...provenBy(proof as Proof) }));
  parts.claims.push(aClaim(id, criterion, word as Strength));
  if (proof === 'witnessed') parts.referees.push(aReferee(`r-${id}`, [id]));
}

function provenBy(proof: Proof): Partial<Activity> {
  if (proof === 'measured') return { metrics: [FULL_METRIC] };
  return proof === 'artefact' ? { links: [A_LINK] } : {};
}

function caseOn(ladder: Ladder, parts: Partial<PromotionCase>): PromotionCase {
  const level = ladder.levels.find(({ names }) => Object.hasOwn(names, 'ic'));
  return aCase({ ...parts, ladder, target: { track: 'ic', level: level?.id ?? '', date: null } });
}
