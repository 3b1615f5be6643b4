import { gradeProof, witnessedActivities } from '../evidence/proof.ts';
import type { Activity } from '../model/activity.ts';
import type { Claim } from '../model/claim.ts';
import type { Proof } from '../model/proof.ts';
import type { RedactedCase } from './redact.ts';

/** An activity as it stands in a packet. */
export type Exhibit = {
  /** As in "E3". */
  readonly label: string;
  /** Id of its heading in the outline. */
  readonly target: string;
  readonly activity: Activity;
  readonly proof: Proof;
  /** What it is claimed for, in the order of the packet. */
  readonly claims: readonly Claim[];
};

/**
 * The activities of a packet as exhibits E1, E2, ... : by the first criterion each is claimed for, then by start, then by
 * id; unclaimed ones last. `criteria` are criterion ids in the order of the packet, the level sought first.
 */
export function numberExhibits(c: RedactedCase, criteria: readonly string[]): readonly Exhibit[] {
  const ranks = new Map(criteria.map((id, rank) => [id, rank]));
  const rankOf = (claim: Claim) => ranks.get(claim.criterion) ?? criteria.length;
  const claims = Map.groupBy(
    c.claims.toSorted((one, other) => rankOf(one) - rankOf(other)),
    (claim) => claim.activity,
  );
  const firstRank = (activity: Activity) => {
    const [first] = claims.get(activity.id) ?? [];
    return first === undefined ? Number.POSITIVE_INFINITY : rankOf(first);
  };
  const witnessed = witnessedActivities(c.referees);
  return c.activities
    .map((activity) => ({ activity, rank: firstRank(activity) }))
    .toSorted((one, other) => byRank(one.rank, other.rank) || byStart(one.activity, other.activity))
    .map(({ activity }, index) => ({
      label: `E${index + 1}`,
      target: `exhibit-${index + 1}`,
      activity,
      proof: gradeProof(activity, witnessed.has(activity.id)),
      claims: claims.get(activity.id) ?? [],
    }));
}

/** Infinity less infinity is no number: unclaimed activities are equals. */
function byRank(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function byStart(one: Activity, other: Activity): number {
  return compared(one.start, other.start) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
