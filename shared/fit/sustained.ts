import { addMonths, type CalendarDate, monthsBetween } from '../lib/calendar-date.ts';
import { isProofAtLeast, type Proof } from '../model/proof.ts';
import type { Evidence } from './evidence-index.ts';
import type { VerdictRules } from './verdict-rules.ts';
import type { Reason } from './verdict-types.ts';

/** What several claims come to: how many activities, over which time, and the best proof among them. */
export type EvidenceSum = {
  readonly claims: number;
  readonly spanMonths: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly proof: Proof;
};

/** Sums up evidence that counts; each item is of another activity, as there is one claim for a pair. */
export function summed(first: Evidence, evidence: readonly Evidence[]): EvidenceSum {
  let firstDay = first.work.activity.start;
  let { lastDay, proof } = first.work;
  for (const { work } of evidence) {
    if (work.activity.start < firstDay) firstDay = work.activity.start;
    if (work.lastDay > lastDay) lastDay = work.lastDay;
    if (!isProofAtLeast(proof, work.proof)) proof = work.proof;
  }
  return { claims: evidence.length, spanMonths: monthsBetween(firstDay, lastDay), firstDay, lastDay, proof };
}

/** What evidence lacks to be sustained: repeated, over time, fresh and checkable; nothing when it is. */
export function missingForSustained(sum: EvidenceSum, pointer: string, { thresholds, now }: VerdictRules): Reason[] {
  const missing: Reason[] = [];
  const { sustainedClaims, sustainedSpanMonths, sustainedFreshMonths, sustainedProof } = thresholds;
  if (sum.claims < sustainedClaims)
    missing.push({ code: 'needs-more-claims', pointer, params: { have: sum.claims, wanted: sustainedClaims } });
  if (sum.spanMonths < sustainedSpanMonths)
    missing.push({ code: 'needs-longer-span', pointer, params: { have: sum.spanMonths, wanted: sustainedSpanMonths } });
  if (addMonths(sum.lastDay, sustainedFreshMonths) < now) {
    missing.push({
      code: 'needs-fresh-evidence',
      pointer,
      params: { have: monthsBetween(sum.lastDay, now), wanted: sustainedFreshMonths },
    });
  }
  if (!isProofAtLeast(sum.proof, sustainedProof))
    missing.push({ code: 'needs-checkable-proof', pointer, params: { have: sum.proof, wanted: sustainedProof } });
  return missing;
}
