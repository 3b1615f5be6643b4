import { pdfString } from '../document/pdf-string.ts';
import { BOX_BEARING, BOX_DIGIT_SIZE, boxDigits } from '../text/missing-box.ts';
import type { SetText, Typesetter } from '../text/typesetter.ts';
import type { PageStream } from './page-stream.ts';

export type TextToDraw = {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly text: SetText;
};

type Drawer = { readonly stream: PageStream; readonly typesetter: Typesetter };

const BOX = { top: 0.78, height: 0.86, line: 0.04, firstBaseline: 0.44, secondBaseline: 0.03 } as const;

/** Draws set text; a character without a glyph becomes a box with its number, which still copies as the character. */
export function drawText({ stream, typesetter }: Drawer, { x, y, size, colour, text }: TextToDraw): void {
  let left = x;
  for (const part of text.parts) {
    const width = (part.width * size) / 1000;
    if (part.kind === 'glyphs') stream.text({ x: left, y, size, colour, font: part.font, codes: part.codes });
    else {
      const at = left;
      stream.standingFor(pdfString(String.fromCodePoint(part.codePoint).toWellFormed()), () =>
        drawBox({ stream, typesetter }, part.codePoint, { x: at, y, size, colour, width }),
      );
    }
    left += width;
  }
}

function drawBox(
  drawer: Drawer,
  codePoint: number,
  { x, y, size, colour, width }: { x: number; y: number; size: number; colour: string; width: number },
): void {
  const bearing = BOX_BEARING * size;
  const area = { x: x + bearing, y: y - BOX.top * size, width: width - 2 * bearing, height: BOX.height * size };
  drawer.stream.frame(area, colour, BOX.line * size);
  for (const [index, digits] of boxDigits(codePoint).entries()) {
    const text = drawer.typesetter.set(digits, 'regular');
    const digitSize = BOX_DIGIT_SIZE * size;
    const baseline = y - (index === 0 ? BOX.firstBaseline : BOX.secondBaseline) * size;
    const left = x + (width - (text.width * digitSize) / 1000) / 2;
    for (const part of text.parts) {
      if (part.kind === 'glyphs') {
        drawer.stream.text({ x: left, y: baseline, size: digitSize, colour, font: part.font, codes: part.codes });
      }
    }
  }
}
