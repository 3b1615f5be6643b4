import { NAME_SIZE, rounded, valueText } from './chart-scale.ts';
import type { ChartBar, ChartLabel } from './drawing-types.ts';
import type { MeasureText } from './label-text.ts';

/** The number on a bar, on a patch of paper where the bar is hatched; nothing where the bar is too small for it. */
export function barNumber(bar: ChartBar, measure: MeasureText): readonly ChartLabel[] {
  const text = valueText(bar.value);
  const wide = measure(text, NAME_SIZE) + 6;
  if (wide > bar.width || bar.height < NAME_SIZE + 3) return [];
  const x = rounded(bar.x + bar.width / 2);
  const middle = bar.y + bar.height / 2;
  const high = Math.min(12, bar.height - 2);
  const plate = {
    x: rounded(x - wide / 2),
    y: rounded(middle - high / 2),
    width: rounded(wide),
    height: rounded(high),
  };
  return [
    {
      x,
      y: rounded(middle + NAME_SIZE * 0.35),
      text,
      anchor: 'middle',
      size: NAME_SIZE,
      colour: bar.ink,
      plate: bar.hatching.length > 0 ? plate : null,
    },
  ];
}
