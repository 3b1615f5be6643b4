import type { Strength } from '../model/claim.ts';
import { PROOFS } from '../model/proof.ts';
import type { Evidence } from './evidence-index.ts';

const STRENGTH_RANK: Record<Strength, number> = { partial: 0, meets: 1, exceeds: 2 };

/**
 * Orders evidence from strongest to weakest: what has begun, then strength, proof and freshness. Ids break ties, so that
 * the order of the case's own lists never shows.
 */
export function strongestFirst(one: Evidence, other: Evidence): number {
  return (
    Number(other.begun) - Number(one.begun) ||
    STRENGTH_RANK[other.claim.strength] - STRENGTH_RANK[one.claim.strength] ||
    PROOFS.indexOf(other.proof) - PROOFS.indexOf(one.proof) ||
    compared(other.lastDay, one.lastDay) ||
    compared(one.activity.id, other.activity.id)
  );
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
