import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';
import { daysOverdue } from './vouching.ts';

/** Referees who vouch for nothing or have not answered for weeks, and quotes that nobody allowed. */
export function refereeFindings({ referees }: PromotionCase, now: CalendarDate): Finding[] {
  return referees.flatMap((referee, index) => {
    const { name, answer, activities, quote, consentToQuote } = referee;
    const pointer = `/referees/${index}`;
    const params = { referee: name };
    const found: Finding[] = [];
    if (quote.trim() !== '' && !consentToQuote) {
      found.push({ code: 'quote-without-consent', severity: 'error', pointer: `${pointer}/quote`, params });
    }
    if (answer === 'agreed' && activities.length === 0) {
      found.push({ code: 'referee-agreed-without-activity', severity: 'warning', pointer, params });
    }
    const days = daysOverdue(referee, now);
    if (days !== null) {
      const pointer = `/referees/${index}/askedOn`;
      found.push({ code: 'request-unanswered', severity: 'note', pointer, params: { ...params, days } });
    }
    return found;
  });
}
