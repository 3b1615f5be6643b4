import type { Rung, RungSide } from './rungs.ts';

/** Room for the longest bar, and the most that one criterion takes, in pixels. */
const ROOM = 200;
const MOST = 14;

/** Pixels for one criterion, so that the level which asks for most still fits and all bars share one scale. */
export function barUnit(rungs: readonly Rung[], overlays: readonly RungSide[] = []): number {
  const sides = [...rungs.flatMap((rung) => rung.sides), ...overlays];
  return Math.min(MOST, ROOM / Math.max(1, ...sides.map((side) => side?.standing.criteria.length ?? 0)));
}
