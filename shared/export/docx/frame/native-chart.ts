import { ChartRun } from 'docx/charts';
import { INK_LOOKS } from '../../../chart/chart-ink.ts';
import { scaleOf } from '../../../chart/chart-scale.ts';
import type { ChartSpec } from '../../../chart/chart-spec.ts';
import { DOCUMENT_COLOURS } from '../../look.ts';
import { chartPixels, seriesWithValues } from '../chart-size.ts';
import { wordColour } from '../document-styles.ts';

/** A chart that Word draws from its data, so that a reader can open the numbers. `width` is in twentieths of a point. */
export function nativeChart(spec: ChartSpec, alt: string, width: number): ChartRun {
  const { end, step } = scaleOf(spec);
  const columns = spec.kind === 'stacked-columns';
  return new ChartRun({
    type: columns ? 'column' : 'bar',
    stacking: 'stacked',
    gapWidth: 55,
    categories: [...spec.categories],
    series: seriesWithValues(spec).map((series) => ({
      name: series.name,
      // An empty value has no label; a nought would be printed on the bar before it.
      values: series.values.map((value) => (value > 0 ? value : null)),
      color: wordColour(INK_LOOKS[series.ink].fill ?? '#ffffff'),
      dataLabels: {
        value: true,
        position: 'center',
        numberFormat: '0',
        font: { size: 9, color: wordColour(INK_LOOKS[series.ink].onTop) },
      },
    })),
    font: { name: 'Calibri', color: wordColour(DOCUMENT_COLOURS.text) },
    legend: { position: 'bottom', font: { size: 10 } },
    categoryAxis: { reverseOrder: !columns, font: { size: 9 } },
    valueAxis: {
      numberFormat: '0',
      // As far as in every other format.
      minimum: 0,
      maximum: end,
      interval: step,
      crossesAt: columns ? 'auto' : 'maximum',
      title: { text: spec.unit, font: { size: 8 } },
      font: { size: 8 },
    },
    chartArea: { fill: 'FFFFFF', border: 'none' },
    transformation: chartPixels(spec, width),
    altText: { name: spec.title, title: spec.title, description: alt },
  });
}
