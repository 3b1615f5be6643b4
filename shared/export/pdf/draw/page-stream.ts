import type { Rectangle, Stroke } from '../../../chart/drawing-types.ts';

/** Writes the operators of one page's content. Distances are in points from the upper left corner of the page, y down. */
export type PageStream = {
  /** Opens a stretch of marked content and closes the one before: a structure type with its properties, or an artifact. */
  readonly mark: (operator: string) => void;
  readonly text: (text: { x: number; y: number; size: number; colour: string; font: string; codes: string }) => void;
  readonly areas: (areas: readonly Rectangle[], fill: string) => void;
  readonly frame: (area: Rectangle, colour: string, width: number) => void;
  readonly strokes: (strokes: readonly Stroke[], colour: string, width: number) => void;
  /** Round dots in a row. */
  readonly dots: (stroke: Stroke, colour: string) => void;
  /** Text that is there for searching and reading aloud, not for the eye. */
  readonly unseenText: (text: {
    x: number;
    y: number;
    size: number;
    font: string;
    codes: string;
    stretch: number;
  }) => void;
  /** Leaves room for what is known only later; it is drawn when the content is asked for, by a stream of its own. */
  readonly later: (draw: (stream: PageStream) => void) => void;
  /** Ends the page; its content may be asked for when all that comes later can be drawn. */
  readonly finish: () => PageContent;
};

export type PageContent = () => string;

/** Distance of the dots in a row; rows that end on a multiple of it stand in columns. */
export const DOT_PITCH = 4;
const DOT_SIZE = 0.9;

export function createPageStream(pageHeight: number): PageStream {
  const parts: PageContent[] = [];
  let lines: string[] = [];
  let open = '';
  let font = '';
  let fontSize = 0;
  let fill = '';
  let pen = '';
  /** Joined at once: a page's lines take several times the room of its text. */
  const endPart = () => {
    const part = lines.join('\n');
    if (part !== '') parts.push(() => part);
    lines = [];
  };
  const up = (y: number) => short(pageHeight - y);
  const fillWith = (colour: string) => {
    if (colour !== fill) lines.push(`${components(colour)} rg`);
    fill = colour;
  };
  const strokeWith = (colour: string, width: number) => {
    const next = `${components(colour)} RG ${short(width)} w`;
    if (next !== pen) lines.push(next);
    pen = next;
  };
  const box = ({ x, y, width, height }: Rectangle) =>
    `${short(x)} ${up(y + height)} ${short(width)} ${short(height)} re`;
  const path = ({ x1, y1, x2, y2 }: Stroke) => `${short(x1)} ${up(y1)} m ${short(x2)} ${up(y2)} l`;
  return {
    mark: (operator) => {
      if (open !== '') lines.push('EMC');
      if (operator !== '') lines.push(operator);
      open = operator;
    },
    text: ({ x, y, size, colour, font: name, codes }) => {
      fillWith(colour);
      const setFont = name === font && size === fontSize ? '' : `/${name} ${short(size)} Tf `;
      lines.push(`BT ${setFont}${short(x)} ${up(y)} Td [${codes}] TJ ET`);
      font = name;
      fontSize = size;
    },
    areas: (areas, colour) => {
      fillWith(colour);
      lines.push(`${areas.map(box).join(' ')} f`);
    },
    frame: (area, colour, width) => {
      strokeWith(colour, width);
      lines.push(`${box(area)} S`);
    },
    strokes: (strokes, colour, width) => {
      if (strokes.length === 0) return;
      strokeWith(colour, width);
      lines.push(`${strokes.map(path).join(' ')} S`);
    },
    dots: (stroke, colour) => {
      lines.push(`q ${components(colour)} RG 1 J ${DOT_SIZE} w [0 ${DOT_PITCH}] 0 d ${path(stroke)} S Q`);
    },
    unseenText: ({ x, y, size, font: name, codes, stretch }) => {
      lines.push(
        `q BT 3 Tr ${short(stretch * 100)} Tz /${name} ${short(size)} Tf ${short(x)} ${up(y)} Td [${codes}] TJ ET Q`,
      );
    },
    later: (draw) => {
      endPart();
      parts.push(() => {
        const stream = createPageStream(pageHeight);
        draw(stream);
        return stream.finish()();
      });
      font = '';
      fill = '';
      pen = '';
    },
    finish: () => {
      if (open !== '') lines.push('EMC');
      open = '';
      endPart();
      return () => parts.map((part) => part()).join('\n');
    },
  };
}

/** Hundredths as they stand behind a whole number, as in ".5" and ".07": to write them so takes a third of the usual time. */
const SHARES = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** A number as PDF writes it, to a hundredth of a point. */
function short(value: number): string {
  const hundredths = Math.round(value * 100);
  // What reaches here is never so large, but nothing of a page may hang on that.
  if (!(hundredths >= 0 && hundredths < 1e8)) return String(hundredths / 100);
  const rest = hundredths % 100;
  return rest === 0 ? String(hundredths / 100) : `${Math.floor(hundredths / 100)}${SHARES[rest]}`;
}

const known = new Map<string, string>();

/** `#rrggbb` as three shares of 1. */
function components(colour: string): string {
  const remembered = known.get(colour);
  if (remembered !== undefined) return remembered;
  const parts = [1, 3, 5].map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000);
  known.set(colour, parts.join(' '));
  return parts.join(' ');
}
