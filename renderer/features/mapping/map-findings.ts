import { findingsFor, subjectOf } from '../../../shared/evidence/finding-place.ts';
import type { Finding } from '../../../shared/evidence/finding-types.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

/** The findings about a criterion that can be mended by what is claimed or declared for it; claims say their own beside them. */
export function criterionFindings(
  findings: readonly Finding[],
  subject: PromotionCase,
  criterion: string,
): readonly Finding[] {
  return findingsFor(findings, 'map').filter(
    (finding) => finding.code !== 'claim-without-rationale' && subjectOf(finding, subject).criterion === criterion,
  );
}

/** The findings about each activity that weaken every claim of it, by the activity's id. */
export function activityFindings(
  findings: readonly Finding[],
  subject: PromotionCase,
): ReadonlyMap<string, readonly Finding[]> {
  const own = findingsFor(findings, 'map').map((finding) => ({ finding, about: subjectOf(finding, subject) }));
  const byActivity = Map.groupBy(
    own.filter(({ about }) => about.claim === null && about.activity !== null),
    ({ about }) => about.activity ?? '',
  );
  return new Map([...byActivity].map(([id, found]) => [id, found.map(({ finding }) => finding)]));
}

/** Ids of the claims that do not say why. */
export function unreasonedClaims(findings: readonly Finding[], subject: PromotionCase): ReadonlySet<string> {
  const ids = findings
    .filter(({ code }) => code === 'claim-without-rationale')
    .map((finding) => subjectOf(finding, subject).claim);
  return new Set(ids.filter((id) => id !== null));
}
