import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { createComparer } from './comparer.ts';
import type { Comparison } from './verdict-types.ts';

/**
 * Judges a case on every track of its ladder, as of a day. A criterion that several tracks ask for has one verdict, the
 * very same on each. An overlay has one level, which is judged by all criteria that name it.
 */
export function compareTracks(subject: PromotionCase, now: CalendarDate): Comparison {
  return createComparer()(subject, now);
}
