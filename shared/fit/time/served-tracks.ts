import type { Criterion } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';

/** What an activity is claimed for. */
export type Served = {
  readonly criteria: readonly Criterion[];
  /** Ids of all tracks that ask for at least one of the criteria, in the ladder's order; empty when nothing is claimed. */
  readonly tracks: readonly string[];
};

const NOTHING: Served = { criteria: [], tracks: [] };

/** What each activity of a case is claimed for, by its id. */
export function servedBy({ ladder, claims }: PromotionCase): (activity: string) => Served {
  const criteria = new Map(ladder.criteria.map((criterion) => [criterion.id, criterion]));
  const claimed = new Map<string, Criterion[]>();
  for (const claim of claims) {
    const criterion = criteria.get(claim.criterion);
    if (criterion === undefined) continue;
    const others = claimed.get(claim.activity);
    if (others === undefined) claimed.set(claim.activity, [criterion]);
    else others.push(criterion);
  }
  const served = new Map<string, Served>();
  for (const [activity, asked] of claimed) {
    const tracks = ladder.tracks.filter(({ id }) => asked.some((criterion) => criterion.tracks.includes(id)));
    served.set(activity, { criteria: asked, tracks: tracks.map(({ id }) => id) });
  }
  return (activity) => served.get(activity) ?? NOTHING;
}
