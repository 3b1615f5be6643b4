import * as z from 'zod/mini';
import { proof } from './proof.ts';

const share = z.number('must be a number').check(z.gte(0, 'must be at least 0'), z.lte(1, 'must be at most 1'));
const whole = z.int('must be a whole number').check(z.gte(0, 'must not be negative'));

const fields = {
  sustainedClaims: whole,
  /** In months. */
  sustainedSpanMonths: whole,
  /** In months. */
  sustainedFreshMonths: whole,
  sustainedProof: proof,
  metProof: proof,
  /** `operating`: largest share of required criteria without opportunity. */
  noOpportunityShare: share,
  /** `operating`: least share of required criteria that are sustained. */
  sustainedShare: share,
  /** `within-reach`: largest share of required criteria that are gaps. */
  withinReachGapShare: share,
};

/** Where verdicts and standings begin; a ladder may set its own, a missing one has the default. */
export const thresholds = z.strictObject({
  sustainedClaims: z._default(fields.sustainedClaims, 2),
  sustainedSpanMonths: z._default(fields.sustainedSpanMonths, 6),
  sustainedFreshMonths: z._default(fields.sustainedFreshMonths, 18),
  sustainedProof: z._default(fields.sustainedProof, 'artefact'),
  metProof: z._default(fields.metProof, 'witnessed'),
  noOpportunityShare: z._default(fields.noOpportunityShare, 0.2),
  sustainedShare: z._default(fields.sustainedShare, 0.5),
  withinReachGapShare: z._default(fields.withinReachGapShare, 0.25),
});
export type Thresholds = z.infer<typeof thresholds>;

/** Those thresholds of a case that are not its ladder's. */
export const ownThresholds = z.partial(z.strictObject(fields));
