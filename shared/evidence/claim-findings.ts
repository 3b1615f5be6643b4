import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';

/** Claims that do not say why. */
export function claimFindings({ activities, claims, ladder }: PromotionCase): Finding[] {
  const titles = new Map(activities.map(({ id, title }) => [id, title]));
  const statements = new Map(ladder.criteria.map(({ id, statement }) => [id, statement]));
  return claims.flatMap(({ activity, criterion, rationale }, index): Finding[] => {
    if (rationale.trim() !== '') return [];
    const params = { activity: titles.get(activity) ?? activity, criterion: statements.get(criterion) ?? criterion };
    return [{ code: 'claim-without-rationale', severity: 'note', pointer: `/claims/${index}/rationale`, params }];
  });
}
