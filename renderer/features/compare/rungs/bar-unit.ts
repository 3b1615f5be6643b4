import type { Rung } from './rungs.ts';

/** Room for the longest bar, and the most that one criterion takes, in pixels. */
const ROOM = 200;
const MOST = 14;

/** Pixels for one criterion, so that the level which asks for most still fits and all bars share one scale. */
export function barUnit(rungs: readonly Rung[]): number {
  const counts = rungs.flatMap(({ sides }) => sides.map((side) => side?.standing.criteria.length ?? 0));
  return Math.min(MOST, ROOM / Math.max(1, ...counts));
}
