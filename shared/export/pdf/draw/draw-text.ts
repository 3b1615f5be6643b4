import type { Rectangle } from '../../../chart/drawing-types.ts';
import { FRAME_PEN, missingBox } from '../text/missing-box.ts';
import type { GlyphPart, SetText } from '../text/set-text.ts';
import type { PageStream } from './page-stream.ts';

export type TextToDraw = {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly text: SetText;
};

/** Draws set text; a character without a glyph becomes a box with its number, and still copies as the character. */
export function drawText(stream: PageStream, { x, y, size, colour, text }: TextToDraw): void {
  let left = x;
  for (const part of text.parts) {
    if (part.kind === 'glyphs') stream.text({ x: left, y, size, colour, font: part.font, codes: part.codes });
    else drawMissing(stream, part, { x: left, y, size, colour });
    left += (part.width * size) / 1000;
  }
}

function drawMissing(
  stream: PageStream,
  part: Extract<GlyphPart, { kind: 'missing' }>,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): void {
  const { frame, digits } = missingBox(part.codePoint);
  const placed = (area: Rectangle): Rectangle => ({
    x: x + area.x * size,
    y: y + area.y * size,
    width: area.width * size,
    height: area.height * size,
  });
  stream.frame(placed(frame), colour, FRAME_PEN * size);
  stream.areas(digits.map(placed), colour);
  stream.unseenText({ ...part, x, y, size });
}
