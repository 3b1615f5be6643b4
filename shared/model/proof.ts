import * as z from 'zod/mini';

/** How checkable an activity is, from the author's word to a measured number. */
export const PROOFS = ['word', 'witnessed', 'artefact', 'measured'] as const;
export const proof = z.enum(PROOFS, { error: `must be one of ${PROOFS.join(', ')}` });
export type Proof = z.infer<typeof proof>;

/** Whether a proof is as good as another or better. */
export function isProofAtLeast(actual: Proof, wanted: Proof): boolean {
  return PROOFS.indexOf(actual) >= PROOFS.indexOf(wanted);
}
