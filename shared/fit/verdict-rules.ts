import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Thresholds } from '../model/thresholds.ts';

/** What a verdict depends on beside the evidence: where the ladder draws its lines, and today. */
export type VerdictRules = { readonly thresholds: Thresholds; readonly now: CalendarDate };
