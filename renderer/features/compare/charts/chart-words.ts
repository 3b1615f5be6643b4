import type { ChartSpec } from '../../../../shared/chart/chart-spec.ts';
import { text } from '../../../text/text.ts';

/** A chart read out: each category with what it has. */
export function chartInWords({ categories, series }: ChartSpec): string {
  return categories
    .map((category, index) =>
      text.compare.chartPart(
        category,
        text.compare.parted(
          series.flatMap(({ name, values }) => {
            const value = values[index] ?? 0;
            return value > 0 ? [{ name, value }] : [];
          }),
        ),
      ),
    )
    .join(' ');
}
