import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_INKS, type ChartSpec } from '../../../shared/chart/chart-spec.ts';
import { drawChart } from '../../../shared/chart/draw-chart.ts';
import { estimateWidth } from '../../../shared/chart/label-text.ts';

const spec = (categories: readonly string[], values: readonly (readonly number[])[]): ChartSpec => ({
  kind: 'stacked-bars',
  title: 'Criteria by verdict',
  unit: 'criteria',
  categories,
  series: values.map((each, index) => ({
    name: `Series ${index}`,
    ink: CHART_INKS[index % 6] ?? 'none',
    values: each,
  })),
});

const specs = fc
  .record({ rows: fc.integer({ min: 0, max: 12 }), series: fc.integer({ min: 0, max: 6 }) })
  .chain(({ rows, series }) =>
    fc.record({
      names: fc.array(fc.string({ maxLength: 60 }), { minLength: rows, maxLength: rows }),
      values: fc.array(fc.array(fc.nat(40), { minLength: rows, maxLength: rows }), {
        minLength: series,
        maxLength: series,
      }),
    }),
  )
  .map(({ names, values }) => spec(names, values));

describe('drawChart, bars', () => {
  it('draws a bar for each value, as long as its value, end to end from the axis', () => {
    const { bars, axis } = drawChart(
      spec(
        ['A', 'B'],
        [
          [2, 0],
          [1, 3],
        ],
      ),
      { width: 400 },
    );
    expect(bars.map(({ category, series, value }) => [category, series, value])).toEqual([
      ['A', 'Series 0', 2],
      ['A', 'Series 1', 1],
      ['B', 'Series 1', 3],
    ]);
    const [first, second, third] = bars;
    expect(first?.x).toBe(axis.x1);
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 1);
    expect(third?.y).toBeGreaterThan(first?.y ?? 0);
  });

  it('stays inside its width and height, whatever the numbers and names', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 200, max: 800 }), (given, width) => {
        const drawing = drawChart(given, { width });
        const areas = [...drawing.bars, ...drawing.legend.map(({ swatch }) => swatch)];
        for (const { x, y, width: wide, height } of areas) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(width + 0.05);
          expect(y + height).toBeLessThanOrEqual(drawing.height);
        }
        for (const { x, text, anchor, size } of [...drawing.labels, ...drawing.legend.map(({ label }) => label)]) {
          const wide = estimateWidth(text, size);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          expect(left).toBeGreaterThanOrEqual(-size);
          expect(left + wide).toBeLessThanOrEqual(width + size);
        }
      }),
    );
  });

  it('keeps hatching inside the bar that it fills', () => {
    fc.assert(
      fc.property(specs, (given) => {
        for (const { x, y, width, height, hatching } of drawChart(given, { width: 480 }).bars) {
          for (const { x1, y1, x2, y2 } of hatching) {
            expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x - 0.01);
            expect(Math.max(x1, x2)).toBeLessThanOrEqual(x + width + 0.01);
            expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(y - 0.01);
            expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height + 0.01);
            expect(Math.abs(x2 - x1)).toBeCloseTo(Math.abs(y2 - y1));
          }
        }
      }),
    );
  });

  it('names in the legend only series that have a value, and marks the axis in round steps', () => {
    const { legend, labels } = drawChart(spec(['A'], [[23], [0], [4]]), { width: 400 });
    expect(legend.map(({ label }) => label.text)).toEqual(['Series 0', 'Series 2']);
    const ticks = labels.filter(({ colour, text }) => colour === 'quiet' && text !== 'criteria');
    expect(ticks.map(({ text }) => text)).toEqual(['0', '5', '10', '15', '20', '25', '30']);
  });

  it('leaves a number out where it does not fit, and never draws a value that is no number', () => {
    const { labels } = drawChart(spec(['A'], [[1], [400]]), { width: 300 });
    expect(labels.some(({ text, colour }) => text === '1' && colour === 'strong')).toBe(false);
    expect(drawChart(spec(['A'], [[Number.NaN], [-3]]), { width: 300 }).bars).toEqual([]);
  });

  it('measures with the writer’s own font when given', () => {
    const wide = drawChart(spec(['Name'], [[1]]), { width: 400, measure: (text, size) => text.length * size });
    const narrow = drawChart(spec(['Name'], [[1]]), {
      width: 400,
      measure: (text, size) => text.length * size * 0.3,
    });
    expect(wide.axis.x1).toBeGreaterThan(narrow.axis.x1);
  });
});

describe('drawChart, columns', () => {
  const columns = (categories: readonly string[], values: readonly (readonly number[])[]): ChartSpec => ({
    ...spec(categories, values),
    kind: 'stacked-columns',
  });

  it('draws a column for each category from left to right, each value as high as it is, stacked from the axis up', () => {
    const { bars, axis } = drawChart(
      columns(
        ['Q1', 'Q2'],
        [
          [2, 0],
          [1, 3],
        ],
      ),
      { width: 400 },
    );
    const [first, second, third] = bars;
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(axis.y1, 1);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 1);
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(2, 1);
    expect(third?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('stays inside its width and height, whatever the numbers and names', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 200, max: 800 }), (given, width) => {
        const drawing = drawChart({ ...given, kind: 'stacked-columns' }, { width });
        for (const { x, y, width: wide, height } of drawing.bars) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(width + 0.05);
          expect(y + height).toBeLessThanOrEqual(drawing.axis.y1 + 0.05);
        }
        for (const { x, y, text, anchor, size } of drawing.labels) {
          const wide = estimateWidth(text, size);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          expect(left).toBeGreaterThanOrEqual(-size);
          expect(left + wide).toBeLessThanOrEqual(width + size);
          expect(y).toBeLessThanOrEqual(drawing.height);
        }
      }),
    );
  });

  it('cuts no name off at the edge', () => {
    for (let count = 1; count <= 40; count += 1) {
      const names = Array.from({ length: count }, (_, index) => `Quarter ${index}`);
      const { labels } = drawChart(columns(names, [names.map(() => 1)]), { width: 200 });
      const shown = labels.filter(({ anchor, colour }) => anchor === 'middle' && colour === 'quiet');
      expect(shown.length).toBeGreaterThan(0);
      for (const { x, text, size } of shown) expect(x + estimateWidth(text, size) / 2).toBeLessThanOrEqual(200.1);
    }
  });

  it('names only as many columns as there is room for, so that no two names touch', () => {
    const quarters = Array.from({ length: 60 }, (_, index) => `Q${(index % 4) + 1} ${2012 + Math.floor(index / 4)}`);
    const { labels } = drawChart(columns(quarters, [quarters.map(() => 1)]), { width: 400 });
    const names = labels.filter(
      ({ anchor, colour, text }) => anchor === 'middle' && colour === 'quiet' && /^Q/.test(text),
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThan(30);
    const edges = names.map(({ x, text, size }) => [
      x - estimateWidth(text, size) / 2,
      x + estimateWidth(text, size) / 2,
    ]);
    for (const [index, [, right = 0]] of edges.entries()) {
      expect(edges[index + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(right);
    }
  });

  it('prints hours without a tail of decimals', () => {
    const { labels } = drawChart(columns(['Q1'], [[1234.5678]]), { width: 400 });
    expect(labels.map(({ text }) => text)).toContain('1235');
  });
});
