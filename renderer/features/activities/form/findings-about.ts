import type { Finding } from '../../../../shared/evidence/finding-types.ts';
import { pathOf } from '../../../../shared/lib/json-pointer.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** The findings that lead into an activity or into one of its claims. */
export function findingsAbout(
  findings: readonly Finding[],
  { activities, claims }: PromotionCase,
  activityId: string,
): readonly Finding[] {
  return findings.filter(({ pointer }) => {
    const [list, position] = pathOf(pointer);
    if (list === 'activities') return activities[Number(position)]?.id === activityId;
    return list === 'claims' && claims[Number(position)]?.activity === activityId;
  });
}
