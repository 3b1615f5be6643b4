import { missingFromMetric } from '../evidence/proof.ts';
import type { Strength } from '../model/claim.ts';
import { PROOFS } from '../model/proof.ts';
import type { Exhibit } from './exhibits.ts';

const STRENGTHS: readonly Strength[] = ['partial', 'meets', 'exceeds'];

/**
 * The exhibits that carry most, best first: by proof, then by their strongest claim, then by how many of the criteria that
 * matter they support, then by how many in all; the newest of equals. Unclaimed exhibits carry nothing.
 */
export function strongestProofs(
  exhibits: readonly Exhibit[],
  { matter, count }: { matter: ReadonlySet<string>; count: number },
): readonly Exhibit[] {
  return byStrength(exhibits, matter)
    .filter((exhibit) => exhibit.claims.length > 0)
    .slice(0, count);
}

/** All exhibits in the same order; unclaimed ones come last. */
export function byStrength(exhibits: readonly Exhibit[], matter: ReadonlySet<string>): readonly Exhibit[] {
  return exhibits
    .map((exhibit) => ({
      exhibit,
      ranks: [
        Math.min(1, exhibit.claims.length),
        PROOFS.indexOf(exhibit.proof),
        Math.max(-1, ...exhibit.claims.map((claim) => STRENGTHS.indexOf(claim.strength))),
        exhibit.claims.filter((claim) => matter.has(claim.criterion)).length,
        exhibit.claims.length,
        Number((exhibit.activity.end ?? '9999-12-31').replaceAll('-', '')),
      ],
    }))
    .toSorted((one, other) => compareRanks(other.ranks, one.ranks))
    .map(({ exhibit }) => exhibit);
}

/** The number that proves an exhibit: its first complete metric. */
export function provingMetric({ activity }: Exhibit) {
  return activity.metrics.find((metric) => missingFromMetric(metric).length === 0);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((rank, index) => rank - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
