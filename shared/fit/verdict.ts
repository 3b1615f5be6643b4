import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Criterion } from '../model/ladder.ts';
import { isProofAtLeast } from '../model/proof.ts';
import type { Evidence, EvidenceIndex } from './evidence-index.ts';
import { type EvidenceSum, missingForSustained, summed } from './sustained.ts';
import type { VerdictRules } from './verdict-rules.ts';
import {
  type CriterionVerdict,
  NAMED_AT_MOST,
  type NamedActivity,
  type Reason,
  type Verdict,
} from './verdict-types.ts';

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
  const evidence = index.evidenceFor(criterion.id);
  // The strongest come first, and those that count are stronger than those that do not.
  const end = evidence.findIndex(({ claim, work }) => !work.begun || claim.strength === 'partial');
  const counting = end < 0 ? evidence : evidence.slice(0, end);
  const exhibits = evidence.map(({ claim }) => claim.activity);
  const judged =
    evidence.length === 0 ? unclaimed(criterion, pointer, index, rules) : claimed(evidence, counting, pointer, rules);
  return { criterion, ...judged, exhibits, counting: exhibits.slice(0, counting.length) };
}

type Judged = { readonly verdict: Verdict; readonly reasons: readonly Reason[] };

function claimed(
  evidence: readonly Evidence[],
  counting: readonly Evidence[],
  pointer: string,
  rules: VerdictRules,
): Judged {
  const [strongest] = counting;
  if (strongest === undefined) return onlyClaimed(evidence, pointer, missingStrength(evidence, pointer));

  const { metProof } = rules.thresholds;
  const sum = summed(strongest, counting);
  const missing = missingForSustained(sum, pointer, rules);
  if (missing.length === 0) return { verdict: 'sustained', reasons: [sustainedBy(counting, strongest, sum, rules)] };
  const proven = counting.find(({ work }) => isProofAtLeast(work.proof, metProof));
  if (proven !== undefined) return { verdict: 'met', reasons: [metBy(counting, proven, rules), ...missing] };
  const params = { have: sum.proof, wanted: metProof };
  return onlyClaimed(evidence, pointer, { code: 'needs-proof', pointer: pointerOf(strongest), params });
}

function onlyClaimed(evidence: readonly Evidence[], pointer: string, missing: Reason): Judged {
  const [strongest] = evidence;
  const place = strongest === undefined ? pointer : pointerOf(strongest);
  const claimedBy: Reason = {
    code: 'claimed-by',
    pointer: place,
    params: { claims: evidence.length, activities: named(evidence) },
  };
  return { verdict: 'claimed', reasons: [claimedBy, missing] };
}

/** Why no claim counts: those that are strong enough are for activities still to come, or there are none. */
function missingStrength(evidence: readonly Evidence[], pointer: string): Reason {
  const later = evidence.filter(({ claim }) => claim.strength !== 'partial');
  const [first] = later.toSorted((one, other) => (one.work.activity.start < other.work.activity.start ? -1 : 1));
  if (first === undefined) return { code: 'needs-stronger-claim', pointer, params: {} };
  const params = { claims: later.length, date: first.work.activity.start };
  return { code: 'starts-later', pointer: pointerOf(first), params };
}

function unclaimed(criterion: Criterion, pointer: string, index: EvidenceIndex, { thresholds }: VerdictRules): Judged {
  const noClaim: Reason = { code: 'no-claim', pointer, params: { wanted: thresholds.metProof } };
  const noOpportunity = index.declared(criterion.id, 'no-opportunity');
  if (noOpportunity !== undefined) {
    const declared: Reason = { code: 'declared-no-opportunity', pointer: noOpportunity.pointer, params: {} };
    return { verdict: 'no-opportunity', reasons: [declared, noClaim] };
  }
  const notApplicable = criterion.optional ? index.declared(criterion.id, 'not-applicable') : undefined;
  if (notApplicable !== undefined) {
    const declared: Reason = { code: 'declared-not-applicable', pointer: notApplicable.pointer, params: {} };
    return { verdict: 'not-applicable', reasons: [declared, noClaim] };
  }
  return { verdict: 'gap', reasons: [noClaim] };
}

function sustainedBy(
  counting: readonly Evidence[],
  strongest: Evidence,
  { claims, spanMonths, firstDay, lastDay, proof }: EvidenceSum,
  { now }: VerdictRules,
): Reason {
  const to = endOf(lastDay, now);
  const params = { claims, spanMonths, proof, from: firstDay, to, activities: named(counting) };
  return { code: 'sustained-by', pointer: pointerOf(strongest), params };
}

function metBy(counting: readonly Evidence[], proven: Evidence, { now }: VerdictRules): Reason {
  const { activity, proof, lastDay } = proven.work;
  const params = {
    activity: activity.title,
    strength: proven.claim.strength,
    proof,
    from: activity.start,
    to: endOf(lastDay, now),
    claims: counting.length,
    others: named(counting.filter((evidence) => evidence !== proven)),
  };
  return { code: 'met-by', pointer: pointerOf(proven), params };
}

function named(evidence: readonly Evidence[]): NamedActivity[] {
  return evidence.slice(0, NAMED_AT_MOST).map(({ claim, work }) => ({
    title: work.activity.title,
    strength: claim.strength,
    proof: work.proof,
  }));
}

/** The last day of something, or null while that is today and it may go on. */
function endOf(lastDay: CalendarDate, now: CalendarDate): CalendarDate | null {
  return lastDay === now ? null : lastDay;
}

function pointerOf({ position }: Evidence): string {
  return `/claims/${position}`;
}
