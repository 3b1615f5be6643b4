import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../shared/evidence/findings.ts';
import type { CalendarDate } from '../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { useToday } from './today.ts';

/** How long a case has to stay as it is before it is looked through again, in milliseconds. */
const PAUSE = 500;

type Found = {
  readonly subject: PromotionCase;
  readonly today: CalendarDate;
  readonly findings: readonly Finding[];
};

/** The last look, shared by all screens: a form that opens next need not look again. */
let last: Found | null = null;

/** What an honest reader would object to today, soon after an edit; pointers fit `subject`. */
export function useFindings(promotionCase: PromotionCase): {
  readonly findings: readonly Finding[];
  readonly subject: PromotionCase;
} {
  const today = useToday();
  const [subject, settle] = useState(() => (last?.subject.id === promotionCase.id ? last.subject : promotionCase));
  useEffect(() => {
    const timer = setTimeout(() => settle(promotionCase), PAUSE);
    return () => clearTimeout(timer);
  }, [promotionCase]);
  return useMemo(() => found(subject, today), [subject, today]);
}

function found(subject: PromotionCase, today: CalendarDate): Found {
  if (last?.subject !== subject || last.today !== today)
    last = { subject, today, findings: findingsOf(subject, today) };
  return last;
}
