import type { Comparison, CriterionVerdict } from '../../../shared/fit/verdict-types.ts';
import type { Claim } from '../../../shared/model/claim.ts';

/** The verdict of every criterion of the ladder, by its id; a shared criterion has one for all its tracks. */
export function verdictsById({ tracks }: Comparison): ReadonlyMap<string, CriterionVerdict> {
  return new Map(
    tracks.flatMap(({ levels }) =>
      levels.flatMap(({ criteria }) => criteria.map((verdict) => [verdict.criterion.id, verdict] as const)),
    ),
  );
}

/** How many claims each criterion or each activity has, by its id. */
export function countClaims(claims: readonly Claim[], by: 'criterion' | 'activity'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim[by], (counts.get(claim[by]) ?? 0) + 1);
  return counts;
}
