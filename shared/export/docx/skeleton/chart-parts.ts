import { scaleOf } from '../../../chart/chart-scale.ts';
import type { Block, OutlineMeta } from '../../../packet/outline-types.ts';
import { chartPixels, seriesWithValues } from '../chart-size.ts';
import { FRAME } from '../frame/frame.ts';
import { textWidth } from '../page.ts';
import { writeWorkbook } from './chart-workbook.ts';
import { fill, xmlText } from './fill.ts';
import { chartPart, chartRelationships, chartWorkbook } from './part-names.ts';
import { columnName } from './sheet-cells.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

/** What is to be said of charts in the package, and the parts that they are. */
export type ChartParts = {
  readonly parts: ReadonlyMap<string, Uint8Array | string>;
  /** `w:drawing` of each. */
  readonly drawings: readonly string[];
  readonly relationships: string;
  readonly contentTypes: string;
};

/** In English Metric Units. */
const PIXEL = 9525;

/** Native charts, numbered from 1 as they come. */
export function chartParts(figures: readonly Figure[], meta: OutlineMeta): ChartParts {
  const frame = FRAME.chart;
  const parts = new Map<string, Uint8Array | string>();
  const drawings = figures.map(({ chart, alt }, index) => {
    const number = index + 1;
    parts.set(chartPart(number), chartXml(chart, meta.language));
    parts.set(chartRelationships(number), fill(frame.relationships, { number }));
    parts.set(chartWorkbook(number), writeWorkbook(chart.categories, seriesWithValues(chart)));
    const { width, height } = chartPixels(chart, textWidth(meta));
    const texts = { title: xmlText(chart.title), alt: xmlText(alt) };
    return fill(frame.drawing, { number, width: width * PIXEL, height: height * PIXEL, ...texts });
  });
  const forEach = (template: string) => figures.map((_, index) => fill(template, { number: index + 1 })).join('');
  return {
    parts,
    drawings,
    relationships: forEach(frame.relationship),
    contentTypes: forEach(frame.contentType) + forEach(frame.workbookContentType),
  };
}

function chartXml(chart: Figure['chart'], language: string): string {
  const count = chart.categories.length;
  const categories = pointsOf(chart.categories.map(xmlText));
  const series = seriesWithValues(chart).map(({ name, ink, values }, index) => {
    const column = columnName(index + 1);
    return fill(FRAME.chart.series[ink], {
      index,
      name: xmlText(name),
      column,
      categoryCells: cellsOf('A', count),
      valueCells: cellsOf(column, count),
      count,
      categories,
      // An empty value has no label; a nought would be printed on the bar before it.
      values: pointsOf(values.map((value) => (value > 0 ? String(value) : null))),
    });
  });
  const { end, step } = scaleOf(chart);
  return fill(FRAME.chart.kinds[chart.kind], {
    end,
    step,
    language: xmlText(language),
    unit: chart.unit
      .split('\n')
      .map((line) => fill(FRAME.chart.unitLine, { unit: xmlText(line) }))
      .join(''),
    series: series.join(''),
  });
}

function pointsOf(values: readonly (string | null)[]): string {
  return values.map((value, index) => (value === null ? '' : fill(FRAME.chart.point, { index, value }))).join('');
}

/** The cells of a column below its first. */
function cellsOf(column: string, count: number): string {
  return count === 1 ? `$${column}$2` : `$${column}$2:$${column}$${count + 1}`;
}
