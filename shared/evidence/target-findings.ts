import { type Evidence, type EvidenceIndex, indexEvidence } from '../fit/evidence-index.ts';
import { thresholdsOf } from '../fit/thresholds-of.ts';
import { verdictOf } from '../fit/verdict.ts';
import type { CriterionVerdict } from '../fit/verdict-types.ts';
import { criteriaOf } from '../ladder/look-up.ts';
import { addMonths, type CalendarDate, monthsBetween } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';

/** An activity that counts for more than this share of what is met is a case of one piece of work. */
const CARRIED_SHARE = 1 / 3;

/** What weakens the case for the level sought: gaps without a plan, stale evidence, weight on too little, on too private. */
export function targetFindings(subject: PromotionCase, now: CalendarDate): Finding[] {
  const index = indexEvidence(subject, now);
  const required = requiredOfTarget(subject, index, now);
  const evidence = new Map(
    required.map(({ criterion: { id } }) => [id, index.evidenceFor(id).filter(({ work }) => work.begun)]),
  );
  return [
    ...passedDate(subject, now),
    ...required.flatMap((verdict) => [
      ...unplannedGap(subject, verdict),
      ...staleEvidence(subject, verdict, evidence, now),
    ]),
    ...privateWeight(subject, required, now),
    ...concentratedWeight(subject, required, evidence),
  ];
}

/** The claims on each required criterion whose activity has begun. */
type EvidenceByCriterion = ReadonlyMap<string, readonly Evidence[]>;

function requiredOfTarget(
  subject: PromotionCase,
  index: EvidenceIndex,
  now: CalendarDate,
): readonly CriterionVerdict[] {
  const { ladder, target } = subject;
  const rules = { thresholds: thresholdsOf(subject), now };
  return criteriaOf(ladder, target.track, target.level)
    .filter(({ optional }) => !optional)
    .map((criterion) => verdictOf(criterion, '', index, rules));
}

function passedDate({ target: { date } }: PromotionCase, now: CalendarDate): Finding[] {
  if (date === null || date >= now) return [];
  return [{ code: 'target-date-passed', severity: 'warning', pointer: '/target/date', params: { date } }];
}

function unplannedGap({ declarations, ladder }: PromotionCase, { criterion, verdict }: CriterionVerdict): Finding[] {
  if (verdict !== 'gap') return [];
  if (declarations.some(({ kind, criterion: id }) => kind === 'known-gap' && id === criterion.id)) return [];
  const pointer = `/ladder/criteria/${ladder.criteria.indexOf(criterion)}`;
  return [{ code: 'gap-without-mitigation', severity: 'warning', pointer, params: { criterion: criterion.statement } }];
}

function staleEvidence(
  subject: PromotionCase,
  { criterion }: CriterionVerdict,
  evidence: EvidenceByCriterion,
  now: CalendarDate,
): Finding[] {
  const [newest] = (evidence.get(criterion.id) ?? []).toSorted((one, other) =>
    one.work.lastDay < other.work.lastDay ? 1 : -1,
  );
  const wanted = thresholdsOf(subject).sustainedFreshMonths;
  if (newest === undefined || addMonths(newest.work.lastDay, wanted) >= now) return [];
  const months = monthsBetween(newest.work.lastDay, now);
  const params = { criterion: criterion.statement, months, wanted };
  return [{ code: 'stale-evidence', severity: 'warning', pointer: `/claims/${newest.position}`, params }];
}

/** Compares with the case as a committee gets it: without private activities and private declarations. */
function privateWeight(subject: PromotionCase, required: readonly CriterionVerdict[], now: CalendarDate): Finding[] {
  const hidden = new Set(subject.activities.filter(isPrivate).map(({ id }) => id));
  if (hidden.size === 0 && !subject.declarations.some(isPrivate)) return [];
  const seen = {
    ...subject,
    activities: subject.activities.filter(({ id }) => !hidden.has(id)),
    claims: subject.claims.filter(({ activity }) => !hidden.has(activity)),
    declarations: subject.declarations.filter((declaration) => !isPrivate(declaration)),
  };
  const without = new Map(
    requiredOfTarget(seen, indexEvidence(seen, now), now).map((verdict) => [verdict.criterion.id, verdict.verdict]),
  );
  return required.flatMap(({ criterion, verdict }): Finding[] => {
    const left = without.get(criterion.id) ?? 'gap';
    if (left === verdict) return [];
    const claim = subject.claims.findIndex(
      ({ criterion: id, activity }) => id === criterion.id && hidden.has(activity),
    );
    const declaration = subject.declarations.findIndex(
      (candidate) => candidate.criterion === criterion.id && isPrivate(candidate),
    );
    const pointer = claim >= 0 ? `/claims/${claim}` : `/declarations/${declaration}`;
    const params = { criterion: criterion.statement, verdict, without: left };
    return [{ code: 'private-item-carries-verdict', severity: 'warning', pointer, params }];
  });
}

function isPrivate({ confidentiality }: { readonly confidentiality: string }): boolean {
  return confidentiality === 'private';
}

function concentratedWeight(
  { activities }: PromotionCase,
  required: readonly CriterionVerdict[],
  evidence: EvidenceByCriterion,
): Finding[] {
  const standing = required.filter(({ verdict }) => verdict === 'met' || verdict === 'sustained');
  const carried = new Map<string, number>();
  for (const { criterion } of standing) {
    for (const { claim } of evidence.get(criterion.id) ?? []) {
      if (claim.strength !== 'partial') carried.set(claim.activity, (carried.get(claim.activity) ?? 0) + 1);
    }
  }
  const total = standing.length;
  return activities.flatMap(({ id, title }, index): Finding[] => {
    const count = carried.get(id) ?? 0;
    // One of two is more than a third, and says nothing.
    if (count < 2 || count <= total * CARRIED_SHARE) return [];
    const params = { activity: title, carried: count, total };
    return [{ code: 'activity-carries-too-much', severity: 'warning', pointer: `/activities/${index}`, params }];
  });
}
