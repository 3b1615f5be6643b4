import type { Criterion } from '../model/ladder.ts';
import { isProofAtLeast } from '../model/proof.ts';
import type { Evidence, EvidenceIndex } from './evidence-index.ts';
import { strongestFirst } from './evidence-order.ts';
import { missingForSustained, summed } from './sustained.ts';
import type { VerdictRules } from './verdict-rules.ts';
import type { CriterionVerdict, Reason, Verdict } from './verdict-types.ts';

/**
 * Where one criterion stands, with what that rests on and what the next better verdict lacks; `pointer` is the criterion's
 * place in the case.
 *
 * The tests are made in this order, and the first that holds decides: sustained, met, claimed, no-opportunity,
 * not-applicable, gap. Only claims of `meets` or `exceeds` on activities that have begun count for the first two.
 */
export function verdictOf(
  criterion: Criterion,
  pointer: string,
  index: EvidenceIndex,
  rules: VerdictRules,
): CriterionVerdict {
  const evidence = index.evidenceFor(criterion.id).toSorted(strongestFirst);
  const judged = evidence.length === 0 ? unclaimed(criterion, pointer, index) : claimed(evidence, pointer, rules);
  return { criterion, ...judged, exhibits: evidence.map(({ activity }) => activity.id) };
}

type Judged = { readonly verdict: Verdict; readonly reasons: readonly Reason[] };

function claimed(evidence: readonly Evidence[], pointer: string, rules: VerdictRules): Judged {
  const counting = evidence.filter(({ claim, begun }) => begun && claim.strength !== 'partial');
  const [strongest] = counting;
  if (strongest === undefined)
    return { verdict: 'claimed', reasons: [claimedBy(evidence, pointer), notYetStrong(evidence)] };

  const sum = summed(counting);
  const missing = missingForSustained(sum, pointer, rules);
  if (missing.length === 0) {
    const { claims, spanMonths, proof } = sum;
    return {
      verdict: 'sustained',
      reasons: [{ code: 'sustained-by', pointer: strongest.pointer, params: { claims, spanMonths, proof } }],
    };
  }
  const { metProof } = rules.thresholds;
  const proven = counting.find(({ proof }) => isProofAtLeast(proof, metProof));
  if (proven === undefined) {
    const needsProof: Reason = {
      code: 'needs-proof',
      pointer: strongest.pointer,
      params: { have: sum.proof, wanted: metProof },
    };
    return { verdict: 'claimed', reasons: [claimedBy(evidence, pointer), needsProof] };
  }
  const { claim, activity, proof } = proven;
  const metBy: Reason = {
    code: 'met-by',
    pointer: proven.pointer,
    params: { activity: activity.title, strength: claim.strength, proof },
  };
  return { verdict: 'met', reasons: [metBy, ...missing] };
}

function unclaimed(criterion: Criterion, pointer: string, index: EvidenceIndex): Judged {
  const noClaim: Reason = { code: 'no-claim', pointer, params: {} };
  const noOpportunity = index.declared(criterion.id, 'no-opportunity');
  if (noOpportunity !== undefined) {
    return {
      verdict: 'no-opportunity',
      reasons: [{ code: 'declared-no-opportunity', pointer: noOpportunity.pointer, params: {} }, noClaim],
    };
  }
  const notApplicable = criterion.optional ? index.declared(criterion.id, 'not-applicable') : undefined;
  if (notApplicable !== undefined) {
    return {
      verdict: 'not-applicable',
      reasons: [{ code: 'declared-not-applicable', pointer: notApplicable.pointer, params: {} }, noClaim],
    };
  }
  return { verdict: 'gap', reasons: [noClaim] };
}

function claimedBy(evidence: readonly Evidence[], pointer: string): Reason {
  return { code: 'claimed-by', pointer: evidence[0]?.pointer ?? pointer, params: { claims: evidence.length } };
}

/** Why no claim counts: those that are strong enough are for activities still to come, or there are none. */
function notYetStrong(evidence: readonly Evidence[]): Reason {
  const later = evidence.filter(({ claim }) => claim.strength !== 'partial');
  const date = later.map(({ activity }) => activity.start).toSorted()[0];
  const first = later[0] ?? evidence[0];
  if (date === undefined) return { code: 'needs-stronger-claim', pointer: first?.pointer ?? '', params: {} };
  return { code: 'starts-later', pointer: first?.pointer ?? '', params: { claims: later.length, date } };
}
