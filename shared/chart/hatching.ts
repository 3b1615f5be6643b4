import { INK_LOOKS } from './chart-ink.ts';
import type { ChartInk } from './chart-spec.ts';
import type { Rectangle, Stroke } from './drawing-types.ts';

const SPACING = 5;

/**
 * Strokes at 45 degrees that fill a rectangle, cut at its edges: every format draws the same hatching without patterns.
 * Distances are in points, y runs down; the grid is the page's, so that neighbours line up.
 */
function hatching(area: Rectangle, direction: 'rising' | 'falling'): readonly Stroke[] {
  const { x, y, width, height } = area;
  const right = x + width;
  const bottom = y + height;
  const strokes: Stroke[] = [];
  // Rising strokes lie on x + y = c, falling ones on x - y = c.
  const first = direction === 'rising' ? x + y : x - bottom;
  const last = direction === 'rising' ? right + bottom : right - y;
  for (let c = Math.ceil(first / SPACING) * SPACING; c <= last; c += SPACING) {
    const x1 = Math.max(x, direction === 'rising' ? c - bottom : c + y);
    const x2 = Math.min(right, direction === 'rising' ? c - y : c + bottom);
    if (x2 - x1 > 0.01) {
      strokes.push(direction === 'rising' ? { x1, y1: c - x1, x2, y2: c - x2 } : { x1, y1: x1 - c, x2, y2: x2 - c });
    }
  }
  return strokes;
}

/** The hatching of an area in an ink; nothing for an ink without. */
export function inkHatching(area: Rectangle, ink: ChartInk): readonly Stroke[] {
  const { hatch } = INK_LOOKS[ink];
  return hatch === 'none' ? [] : hatching(area, hatch);
}
