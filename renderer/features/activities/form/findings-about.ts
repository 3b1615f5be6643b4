import type { Finding } from '../../../../shared/evidence/finding-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** The findings that lead into an activity or into one of its claims. */
export function findingsAbout(
  findings: readonly Finding[],
  { activities, claims }: PromotionCase,
  activityId: string,
): readonly Finding[] {
  const places = [
    `/activities/${activities.findIndex(({ id }) => id === activityId)}`,
    ...claims.flatMap(({ activity }, index) => (activity === activityId ? [`/claims/${index}`] : [])),
  ];
  return findings.filter(({ pointer }) => places.some((place) => pointer === place || pointer.startsWith(`${place}/`)));
}
