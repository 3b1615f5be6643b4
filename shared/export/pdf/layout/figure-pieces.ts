import { CHART_COLOURS, INK_LOOKS } from '../../../chart/chart-ink.ts';
import { drawChart } from '../../../chart/draw-chart.ts';
import type { ChartLabel, InkedArea, Rectangle, Stroke } from '../../../chart/drawing-types.ts';
import type { Block } from '../../../packet/outline-types.ts';
import { onOneLine } from '../text/clean-text.ts';
import { captionPieces } from './caption-pieces.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';

const ROOM = { before: 12, after: 10 } as const;
// What a caption may take of a page below the chart.
const CAPTION_ROOM = 60;

/** A chart drawn with lines, areas and text, its caption below. A chart higher than a page is made smaller. */
export function figurePieces(block: Extract<Block, { kind: 'figure' }>, setting: Setting): readonly Piece[] {
  const figure: Tag = { role: 'Figure', parent: setting.root, alt: block.alt };
  const measure = (text: string, size: number) => setting.typesetter.measure(onOneLine(text), size, 'regular');
  const chart = drawChart(block.chart, { width: setting.width, measure });
  const factor = Math.min(1, (setting.height - CAPTION_ROOM) / chart.height);
  const height = chart.height * factor;
  const pen = chartPen(figure, factor, setting);
  const swatches = chart.legend.map((entry) => entry.swatch);
  const labels = [...chart.labels, ...chart.legend.map((entry) => entry.label)];
  const caption = captionPieces(block.caption, { parent: setting.root, place: 'below' }, setting);
  const drawing: Piece = {
    height,
    ...ROOM,
    after: caption.length > 0 ? 0 : ROOM.after,
    keep: caption.length > 0,
    marks: [
      { kind: 'anchor', id: block.id, y: 0 },
      { kind: 'extent', owner: figure, area: { x: 0, y: 0, width: chart.width * factor, height } },
      pen.strokes(chart.grid, CHART_COLOURS.grid, 0.75),
      ...[...chart.bars, ...swatches].flatMap(pen.area),
      pen.strokes([chart.axis], CHART_COLOURS.axis, 1),
      ...labels.flatMap(pen.label),
    ],
  };
  return [drawing, ...caption];
}

function chartPen(owner: Tag, factor: number, { typesetter }: Setting) {
  const scaled = ({ x, y, width, height }: Rectangle): Rectangle => ({
    x: x * factor,
    y: y * factor,
    width: width * factor,
    height: height * factor,
  });
  const strokes = (lines: readonly Stroke[], colour: string, width: number): Mark => ({
    kind: 'strokes',
    owner,
    strokes: lines.map(({ x1, y1, x2, y2 }) => ({
      x1: x1 * factor,
      y1: y1 * factor,
      x2: x2 * factor,
      y2: y2 * factor,
    })),
    colour,
    width: width * factor,
  });
  const area = (shape: InkedArea): readonly Mark[] => {
    const { fill, border, hatchColour } = INK_LOOKS[shape.ink];
    const place = scaled(shape);
    return [
      ...(fill === null ? [] : [{ kind: 'area', owner, area: place, fill } as const]),
      ...(shape.hatching.length === 0 ? [] : [strokes(shape.hatching, hatchColour, 0.75)]),
      { kind: 'frame', owner, area: place, colour: border, width: 0.75 * factor },
    ];
  };
  const label = ({ x, y, text, anchor, size, colour, plate }: ChartLabel): readonly Mark[] => {
    const words = typesetter.set(onOneLine(text), 'regular');
    const width = (words.width * size) / 1000;
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const ink = colour === 'text' || colour === 'quiet' ? CHART_COLOURS[colour] : INK_LOOKS[colour].onTop;
    return [
      ...(plate === null ? [] : [{ kind: 'area', owner, area: scaled(plate), fill: CHART_COLOURS.paper } as const]),
      { kind: 'text', owner, x: left * factor, y: y * factor, size: size * factor, colour: ink, text: words },
    ];
  };
  return { strokes, area, label };
}
