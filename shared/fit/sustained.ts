import { addMonths, type CalendarDate, monthsBetween } from '../lib/calendar-date.ts';
import { isProofAtLeast, PROOFS, type Proof } from '../model/proof.ts';
import type { Evidence } from './evidence-index.ts';
import type { VerdictRules } from './verdict-rules.ts';
import type { Reason } from './verdict-types.ts';

/** What several claims come to: how many activities, over which time, and the best proof among them. */
export type EvidenceSum = {
  readonly claims: number;
  readonly spanMonths: number;
  readonly lastDay: CalendarDate;
  readonly proof: Proof;
};

/** Sums up evidence that counts; there must be some. */
export function summed(evidence: readonly Evidence[]): EvidenceSum {
  const [first, ...rest] = evidence;
  if (first === undefined) throw new Error('There is no evidence to sum up');
  let firstDay = first.activity.start;
  let { lastDay, proof } = first;
  for (const item of rest) {
    if (item.activity.start < firstDay) firstDay = item.activity.start;
    if (item.lastDay > lastDay) lastDay = item.lastDay;
    if (PROOFS.indexOf(item.proof) > PROOFS.indexOf(proof)) proof = item.proof;
  }
  const activities = new Set(evidence.map(({ activity }) => activity.id));
  return { claims: activities.size, spanMonths: monthsBetween(firstDay, lastDay), lastDay, proof };
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
