import { gradeProof, witnessedActivities } from '../evidence/proof.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity } from '../model/activity.ts';
import type { Claim, Strength } from '../model/claim.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { PROOFS, type Proof } from '../model/proof.ts';

/** A claim with what decides its weight. */
export type Evidence = {
  readonly claim: Claim;
  /** Where the claim stands in the case's list. */
  readonly position: number;
  readonly work: Work;
  /** Greater is stronger; see `rankOf`. */
  readonly rank: number;
};

/** An activity as evidence. */
export type Work = {
  readonly activity: Activity;
  readonly proof: Proof;
  /** Last day of the activity so far: today while it goes on. */
  readonly lastDay: CalendarDate;
  /** Whether the activity has begun; what is only planned supports nothing yet. */
  readonly begun: boolean;
  /** What a claim's rank owes to its activity. */
  readonly rank: number;
};

export type Declared = { readonly declaration: Declaration; readonly pointer: string };

/** Claims and declarations of a case by criterion, so that each is looked at once however many criteria ask. */
export type EvidenceIndex = {
  /** Strongest first. */
  readonly evidenceFor: (criterion: string) => readonly Evidence[];
  readonly declared: (criterion: string, kind: DeclarationKind) => Declared | undefined;
};

/** The evidence of a case, as of a day. */
export function indexEvidence(subject: PromotionCase, now: CalendarDate): EvidenceIndex {
  const works = weighActivities(subject, now);
  const byCriterion = new Map<string, Evidence[]>();
  subject.claims.forEach((claim, position) => {
    const work = works.get(claim.activity);
    if (work !== undefined) addTo(byCriterion, evidenceOf(claim, position, work));
  });
  for (const evidence of byCriterion.values()) evidence.sort(strongestFirst);
  const declarations = indexDeclarations(subject);
  return {
    evidenceFor: (criterion) => byCriterion.get(criterion) ?? [],
    declared: (criterion, kind) => declarations.get(`${kind} ${criterion}`),
  };
}

/** Every activity as evidence, by its id. */
export function weighActivities({ activities, referees }: PromotionCase, now: CalendarDate): Map<string, Work> {
  const witnessed = witnessedActivities(referees);
  return new Map(activities.map((activity) => [activity.id, weigh(activity, witnessed, now)]));
}

export function weigh(activity: Activity, witnessed: ReadonlySet<string>, now: CalendarDate): Work {
  const proof = gradeProof(activity, witnessed.has(activity.id));
  const lastDay = activity.end !== null && activity.end < now ? activity.end : now;
  const begun = activity.start <= now;
  return { activity, proof, lastDay, begun, rank: rankOf(proof, lastDay, begun) };
}

export function evidenceOf(claim: Claim, position: number, work: Work): Evidence {
  return { claim, position, work, rank: work.rank + STRENGTH_RANK[claim.strength] };
}

export function addTo(byCriterion: Map<string, Evidence[]>, evidence: Evidence): void {
  const others = byCriterion.get(evidence.claim.criterion);
  if (others === undefined) byCriterion.set(evidence.claim.criterion, [evidence]);
  else others.push(evidence);
}

/** Declarations by "kind criterion". */
export function indexDeclarations({ declarations }: PromotionCase): ReadonlyMap<string, Declared> {
  return new Map(
    declarations.map((declaration, index) => [
      `${declaration.kind} ${declaration.criterion}`,
      { declaration, pointer: `/declarations/${index}` },
    ]),
  );
}

// Evidence is ranked by one small whole number, so that sorting it is cheap: what has begun outranks what has not; then
// strength, proof and freshness decide, in this order. Each is worth more than all that follow it together.
const PROOF_STEP = 2 ** 17; // more than `dayNumber` gives for the years 1900 to 2199
const STRENGTH_STEP = PROOF_STEP * PROOFS.length;
const STRENGTH_RANK: Record<Strength, number> = { partial: 0, meets: STRENGTH_STEP, exceeds: 2 * STRENGTH_STEP };
const BEGUN_STEP = 3 * STRENGTH_STEP;

function rankOf(proof: Proof, lastDay: CalendarDate, begun: boolean): number {
  return Number(begun) * BEGUN_STEP + PROOFS.indexOf(proof) * PROOF_STEP + dayNumber(lastDay);
}

/** A number that grows with the day; reckoned from the digits, which is many times as fast as reading a date. */
function dayNumber(date: CalendarDate): number {
  const digit = (place: number): number => date.charCodeAt(place) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return (year - 1900) * 384 + (digit(5) * 10 + digit(6)) * 32 + digit(8) * 10 + digit(9);
}

/** Ids break ties, so that the order of the case's own lists never shows. */
export function strongestFirst(one: Evidence, other: Evidence): number {
  return other.rank - one.rank || (one.claim.activity < other.claim.activity ? -1 : 1);
}
