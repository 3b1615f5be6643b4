import type { ChartSpec } from './chart-spec.ts';
import type { LegendEntry } from './drawing-types.ts';
import { inkHatching } from './hatching.ts';
import { type MeasureText, wrapLabel } from './label-text.ts';

const SWATCH = 10;
const LINE = 16;
const BETWEEN = 16;

/** Swatches with their names from left to right, in as many lines as they need; series without any value are left out. */
export function legendOf(
  spec: ChartSpec,
  { top, width, size, measure }: { top: number; width: number; size: number; measure: MeasureText },
): { entries: readonly LegendEntry[]; height: number } {
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = top;
  for (const series of spec.series.filter((each) => each.values.some((value) => value > 0))) {
    const text = wrapLabel(series.name, { width: width - SWATCH - 5, size, limit: 1, measure })[0] ?? '';
    const wide = SWATCH + 5 + measure(text, size);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const area = { x, y: y + (LINE - SWATCH) / 2, width: SWATCH, height: SWATCH };
    entries.push({
      swatch: { ...area, ink: series.ink, hatching: inkHatching(area, series.ink) },
      label: {
        x: x + SWATCH + 5,
        y: y + LINE / 2 + size * 0.35,
        text,
        anchor: 'start',
        size,
        colour: 'text',
        plate: null,
      },
    });
    x = Math.round((x + wide + BETWEEN) * 100) / 100;
  }
  return { entries, height: entries.length === 0 ? 0 : y + LINE - top };
}
