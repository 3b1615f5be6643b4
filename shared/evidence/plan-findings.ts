import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';

/** Intended activities whose time is over and that have not become one. */
export function planFindings({ plan }: PromotionCase, now: CalendarDate): Finding[] {
  return plan.flatMap(({ title, end, activity }, index): Finding[] => {
    if (activity !== null || end >= now) return [];
    const params = { intention: title, end };
    return [{ code: 'intention-overdue', severity: 'warning', pointer: `/plan/${index}/end`, params }];
  });
}
