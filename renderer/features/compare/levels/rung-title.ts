import type { Rung } from './rungs.ts';

/** The titles of a rank on the compared tracks, each once, as in "T6 Staff engineer / L6 Technical lead". */
export function rungTitle({ sides }: Rung): string {
  return [...new Set(sides.flatMap((side) => (side === null ? [] : [side.title])))].join(' / ');
}
