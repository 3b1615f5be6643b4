import { CHART_COLOURS, INK_LOOKS } from './chart-ink.ts';
import type { ChartInk, ChartSpec } from './chart-spec.ts';
import { drawChart } from './draw-chart.ts';
import type { ChartLabel, InkedArea, Stroke } from './drawing-types.ts';
import { escapeXml } from './escape-xml.ts';

/**
 * A chart as one `<svg>` element: no styles, scripts, patterns or references inside, so that it stands under any content
 * policy. Every mark has a class (`chart-ink-strong`, `chart-hatch-light`, `chart-text`, ...) over its given colours: a
 * page may set its own theme with rules such as `.chart-text { fill: var(--text) }`.
 *
 * `id` must be unique in the page; it names the title and the description. `width` is in points.
 */
export function chartSvg(
  spec: ChartSpec,
  { id, width, description }: { id: string; width: number; description: string },
): string {
  const drawing = drawChart(spec, { width });
  const areas = [...drawing.bars, ...drawing.legend.map((entry) => entry.swatch)];
  const labels = [...drawing.labels, ...drawing.legend.map((entry) => entry.label)];
  const name = escapeXml(id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-labelledby="${name}-title ${name}-description" `,
    `viewBox="-1 -1 ${drawing.width + 2} ${drawing.height + 2}" width="${drawing.width + 2}" height="${drawing.height + 2}">`,
    `<title id="${name}-title">${escapeXml(spec.title)}</title>`,
    `<desc id="${name}-description">${escapeXml(description)}</desc>`,
    strokes(drawing.grid, CHART_COLOURS.grid, 0.75, 'chart-grid'),
    ...areas.map(inkedArea),
    strokes([drawing.axis], CHART_COLOURS.axis, 1, 'chart-axis'),
    `<g font-family="Calibri, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`,
    ...labels.map(label),
    '</g></svg>',
  ].join('');
}

function inkedArea(area: InkedArea): string {
  const look = INK_LOOKS[area.ink];
  const box = `x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}"`;
  const shape = `<rect ${box} fill="${look.fill ?? 'none'}" stroke="${look.border}" stroke-width="0.75" class="chart-ink-${area.ink}"/>`;
  return shape + strokes(area.hatching, look.hatchColour, 0.75, `chart-hatch-${area.ink}`);
}

function strokes(lines: readonly Stroke[], colour: string, width: number, className: string): string {
  if (lines.length === 0) return '';
  const path = lines.map((line) => `M${short(line.x1)} ${short(line.y1)}L${short(line.x2)} ${short(line.y2)}`).join('');
  return `<path d="${path}" stroke="${colour}" stroke-width="${width}" fill="none" class="${className}"/>`;
}

function label({ x, y, text, anchor, size, colour, plate }: ChartLabel): string {
  const patch =
    plate === null
      ? ''
      : `<rect x="${plate.x}" y="${plate.y}" width="${plate.width}" height="${plate.height}" fill="${CHART_COLOURS.paper}" class="chart-plate"/>`;
  const place = `x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" font-size="${size}"`;
  return `${patch}<text ${place} fill="${fillOf(colour)}" class="${classOf(colour)}">${escapeXml(text)}</text>`;
}

function fillOf(colour: 'text' | 'quiet' | ChartInk): string {
  return colour === 'text' || colour === 'quiet' ? CHART_COLOURS[colour] : INK_LOOKS[colour].onTop;
}

function classOf(colour: 'text' | 'quiet' | ChartInk): string {
  return colour === 'text' || colour === 'quiet' ? `chart-${colour}` : `chart-on-${colour}`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
