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
  const lacks = (code: Reason['code'], have: string | number, wanted: string | number): void => {
    missing.push({ code, pointer, params: { have, wanted } });
  };
  if (sum.claims < sustainedClaims) lacks('needs-more-claims', sum.claims, sustainedClaims);
  if (sum.spanMonths < sustainedSpanMonths) lacks('needs-longer-span', sum.spanMonths, sustainedSpanMonths);
  if (addMonths(sum.lastDay, sustainedFreshMonths) < now) {
    lacks('needs-fresh-evidence', monthsBetween(sum.lastDay, now), sustainedFreshMonths);
  }
  if (!isProofAtLeast(sum.proof, sustainedProof)) lacks('needs-checkable-proof', sum.proof, sustainedProof);
  return missing;
}
