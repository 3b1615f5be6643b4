import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../shared/evidence/findings.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { useToday } from './today.ts';

/** What an honest reader would object to today, worked out when there is time after an edit; pointers fit `subject`. */
export function useFindings(promotionCase: PromotionCase): {
  readonly findings: readonly Finding[];
  readonly subject: PromotionCase;
} {
  const today = useToday();
  const subject = useDeferredValue(promotionCase);
  const findings = useMemo(() => findingsOf(subject, today), [subject, today]);
  return { findings, subject };
}
