import type { Mark } from '../layout/mark.ts';
import { MARGIN, QUIET, RULE, RUNNING } from '../layout/theme.ts';
import { onOneLine } from '../text/clean-text.ts';
import { shortened } from '../text/shortened.ts';
import type { Typesetter } from '../text/typesetter.ts';

export type RunningText = {
  readonly header: string;
  readonly footer: string;
  /** The first page shows the title, so the header would only repeat it. */
  readonly headerFrom: number;
};

type RunningPlan = {
  readonly running: RunningText;
  readonly paper: { readonly width: number; readonly height: number };
  readonly typesetter: Typesetter;
  readonly page: number;
  readonly pages: number;
};

const SIZE = 8;
const GAP = 16;

/** Header, footer and page number of a page (from 0), from the upper left corner of the paper. */
export function runningMarks({ running, paper, typesetter, page, pages }: RunningPlan): readonly Mark[] {
  const right = paper.width - MARGIN.right;
  const width = right - MARGIN.left;
  const baseline = paper.height - RUNNING.footer;
  const number = typesetter.set(`Page ${page + 1} of ${pages}`, 'regular');
  const numberWidth = (number.width * SIZE) / 1000;
  const fitted = (text: string, room: number) => shortened(onOneLine(text), { width: room, size: SIZE }, typesetter);
  const style = { size: SIZE, colour: QUIET } as const;
  const header = page < running.headerFrom ? [] : [fitted(running.header, width)];
  const line = baseline - 14;
  return [
    ...header.map((text) => {
      const x = right - (text.width * SIZE) / 1000;
      return { kind: 'text', owner: 'header', ...style, x, y: RUNNING.header, text } as const;
    }),
    {
      kind: 'strokes',
      owner: 'footer',
      strokes: [{ x1: MARGIN.left, y1: line, x2: right, y2: line }],
      colour: RULE,
      width: 0.5,
    },
    {
      kind: 'text',
      owner: 'footer',
      ...style,
      x: MARGIN.left,
      y: baseline,
      text: fitted(running.footer, width - numberWidth - GAP),
    },
    { kind: 'text', owner: 'footer', ...style, x: right - numberWidth, y: baseline, text: number },
  ];
}
