import type { Rung, RungSide } from './rungs.ts';

/** How the compared tracks lie to each other, as it is drawn. */
export type Shape = 'alone' | 'own-ladder' | 'fork' | 'same-rung' | 'overlay';

export function shapeOf(rungs: readonly Rung[], overlays: readonly RungSide[]): Shape {
  if (overlays.length > 0) return 'overlay';
  if (rungs.every(({ sides }) => sides.length < 2)) return 'alone';
  if (!rungs.some(({ joined }) => joined)) return 'own-ladder';
  return rungs.some(({ forks }) => forks) ? 'fork' : 'same-rung';
}
