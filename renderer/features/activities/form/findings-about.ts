import { placeOf, subjectOf } from '../../../../shared/evidence/finding-place.ts';
import type { Finding } from '../../../../shared/evidence/finding-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** The findings that lead into an activity or into one of its claims. */
export function findingsAbout(
  findings: readonly Finding[],
  subject: PromotionCase,
  activityId: string,
): readonly Finding[] {
  return findings.filter((finding) => subjectOf(finding, subject).activity === activityId);
}

/** Whether the field at fault says all that the finding says; which criteria a private item carries it cannot say. */
export function isBesideField(finding: Finding, subject: PromotionCase): boolean {
  const { screen, field } = placeOf(finding, subject);
  return screen === 'activities' && field !== '' && finding.code !== 'private-item-carries-verdict';
}
