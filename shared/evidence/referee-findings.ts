import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';

/** Referees who vouch for nothing, and quotes that nobody allowed. */
export function refereeFindings({ referees }: PromotionCase): Finding[] {
  return referees.flatMap(({ name, answer, activities, quote, consentToQuote }, index) => {
    const pointer = `/referees/${index}`;
    const params = { referee: name };
    const found: Finding[] = [];
    if (quote.trim() !== '' && !consentToQuote) {
      found.push({ code: 'quote-without-consent', severity: 'error', pointer: `${pointer}/quote`, params });
    }
    if (answer === 'agreed' && activities.length === 0) {
      found.push({ code: 'referee-agreed-without-activity', severity: 'warning', pointer, params });
    }
    return found;
  });
}
