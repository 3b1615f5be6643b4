import { gradeProof, witnessedActivities } from '../evidence/proof.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity } from '../model/activity.ts';
import type { Claim } from '../model/claim.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Proof } from '../model/proof.ts';

/** A claim with what decides its weight. */
export type Evidence = {
  readonly claim: Claim;
  /** Where the claim stands in the case. */
  readonly pointer: string;
  readonly activity: Activity;
  readonly proof: Proof;
  /** Last day of the activity so far: today while it goes on. */
  readonly lastDay: CalendarDate;
  /** Whether the activity has begun; what is only planned supports nothing yet. */
  readonly begun: boolean;
};

export type Declared = { readonly declaration: Declaration; readonly pointer: string };

/** Claims and declarations of a case by criterion, so that each is looked at once however many criteria ask. */
export type EvidenceIndex = {
  readonly evidenceFor: (criterion: string) => readonly Evidence[];
  readonly declared: (criterion: string, kind: DeclarationKind) => Declared | undefined;
};

export function indexEvidence(subject: PromotionCase, now: CalendarDate): EvidenceIndex {
  const byCriterion = Map.groupBy(evidenceOf(subject, now), ({ claim }) => claim.criterion);
  const declarations = new Map(
    subject.declarations.map((declaration, index) => [
      `${declaration.kind} ${declaration.criterion}`,
      { declaration, pointer: `/declarations/${index}` },
    ]),
  );
  return {
    evidenceFor: (criterion) => byCriterion.get(criterion) ?? [],
    declared: (criterion, kind) => declarations.get(`${kind} ${criterion}`),
  };
}

function evidenceOf(subject: PromotionCase, now: CalendarDate): Evidence[] {
  const witnessed = witnessedActivities(subject.referees);
  const weighed = new Map(
    subject.activities.map((activity) => [
      activity.id,
      {
        activity,
        proof: gradeProof(activity, witnessed.has(activity.id)),
        lastDay: activity.end !== null && activity.end < now ? activity.end : now,
        begun: activity.start <= now,
      },
    ]),
  );
  return subject.claims.flatMap((claim, index) => {
    const weight = weighed.get(claim.activity);
    return weight === undefined ? [] : [{ claim, pointer: `/claims/${index}`, ...weight }];
  });
}
