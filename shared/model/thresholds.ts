import * as z from 'zod/mini';
import { proof } from './proof.ts';

const share = (fallback: number) =>
  z._default(
    z.number('must be a number').check(z.gte(0, 'must be at least 0'), z.lte(1, 'must be at most 1')),
    fallback,
  );
const whole = (fallback: number) =>
  z._default(z.int('must be a whole number').check(z.gte(0, 'must not be negative')), fallback);

/** Where verdicts and standings begin; a ladder may set its own, a missing one has the default. */
export const thresholds = z.strictObject({
  sustainedClaims: whole(2),
  sustainedSpanMonths: whole(6),
  sustainedFreshMonths: whole(18),
  sustainedProof: z._default(proof, 'artefact'),
  metProof: z._default(proof, 'witnessed'),
  /** `operating`: largest share of required criteria without opportunity. */
  noOpportunityShare: share(0.2),
  /** `operating`: least share of required criteria that are sustained. */
  sustainedShare: share(0.5),
  /** `within-reach`: largest share of required criteria that are gaps. */
  withinReachGapShare: share(0.25),
});
export type Thresholds = z.infer<typeof thresholds>;
