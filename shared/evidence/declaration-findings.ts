import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';

/** Declarations that the claims contradict, and plans that are past their date. */
export function declarationFindings({ claims, declarations, ladder }: PromotionCase, now: CalendarDate): Finding[] {
  const claimed = Map.groupBy(claims, ({ criterion }) => criterion);
  const statements = new Map(ladder.criteria.map(({ id, statement }) => [id, statement]));
  return declarations.flatMap((declaration, index): Finding[] => {
    const pointer = `/declarations/${index}`;
    const { kind } = declaration;
    const criterion = statements.get(declaration.criterion) ?? declaration.criterion;
    if (kind === 'known-gap') {
      const { by } = declaration;
      if (by === null || by >= now) return [];
      return [{ code: 'mitigation-overdue', severity: 'warning', pointer: `${pointer}/by`, params: { criterion, by } }];
    }
    const count = claimed.get(declaration.criterion)?.length ?? 0;
    if (count === 0) return [];
    return [
      { code: 'declaration-with-claims', severity: 'error', pointer, params: { kind, criterion, claims: count } },
    ];
  });
}
