import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Finding } from '../finding-types.ts';
import { evidenceFindings } from './evidence-findings.ts';
import { gapFindings } from './gap-findings.ts';
import { privateFindings } from './private-findings.ts';
import { viewTarget } from './target-view.ts';
import { weightFindings } from './weight-findings.ts';
import { witnessFindings } from './witness-findings.ts';

/** What weakens the case for the level sought: gaps without a plan, thin evidence, weight on too little, on too private. */
export function targetFindings(subject: PromotionCase, now: CalendarDate): Finding[] {
  const view = viewTarget(subject, now);
  return [
    ...passedDate(subject, now),
    ...gapFindings(view),
    ...evidenceFindings(view),
    ...privateFindings(view),
    ...weightFindings(view),
    ...witnessFindings(subject),
  ];
}

function passedDate({ target: { date } }: PromotionCase, now: CalendarDate): Finding[] {
  if (date === null || date >= now) return [];
  return [{ code: 'target-date-passed', severity: 'warning', pointer: '/target/date', params: { date } }];
}
