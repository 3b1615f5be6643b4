import type { Block, Inline, ParagraphStyle } from '../../../packet/outline-types.ts';
import { setLines } from '../text/set-lines.ts';
import { styledRuns } from '../text/styled-run.ts';
import { lineMarker } from './line-marks.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';
import { textPieces, withMarks } from './text-pieces.ts';
import { ABOVE_ATTRIBUTION, ATTRIBUTION, LIST, PARAGRAPHS, QUOTE, RULE } from './theme.ts';

/** Where a paragraph stands among the others. */
export type ParagraphPlace = {
  /** It stays with what follows. */
  readonly keep: boolean;
  /** It says whose the quotation above it is, or is the quotation that the paragraph below it says this of. */
  readonly attribution: 'none' | 'above' | 'below';
};

/** A paragraph in its style; a quotation has a bar at its left, and whose it is stands below it, as far in. */
export function paragraphPieces(
  { style: name, content }: { style: ParagraphStyle; content: readonly Inline[] },
  { keep, attribution }: ParagraphPlace,
  setting: Setting,
): readonly Piece[] {
  const style = attribution === 'above' ? ATTRIBUTION : PARAGRAPHS[name];
  const runs = styledRuns(content, { ...setting, face: style.face });
  if (name !== 'quote') {
    const owner: Tag = { role: 'P', parent: setting.root };
    return textPieces(runs, style, { owner, indent: attribution === 'above' ? QUOTE.indent : 0, keep }, setting);
  }
  const owner: Tag = { role: 'P', parent: { role: 'BlockQuote', parent: setting.root } };
  const area = { x: 0, y: 0, width: QUOTE.bar, height: style.leading };
  const beside: readonly Mark[] = [{ kind: 'area', owner: 'decoration', area, fill: RULE }];
  const after = attribution === 'below' ? ABOVE_ATTRIBUTION : style.after;
  return textPieces(runs, { ...style, after }, { owner, indent: QUOTE.indent, keep, beside }, setting);
}

/** A list; bullets or numbers stand before the indented text. */
export function listPieces(block: Extract<Block, { kind: 'list' }>, setting: Setting): readonly Piece[] {
  const style = PARAGRAPHS.body;
  const last = block.items.length - 1;
  const list: Tag = { role: 'L', parent: setting.root, numbering: block.ordered ? 'Decimal' : 'Disc' };
  const labels = block.items.map((_, index) => (block.ordered ? `${index + 1}.` : '\u2022'));
  const widest = Math.max(0, ...labels.map((label) => setting.typesetter.measure(label, style.size, 'regular')));
  const indent = Math.ceil(widest + LIST.gapToText);
  return block.items.flatMap((item, index) => {
    const parent: Tag = { role: 'LI', parent: list };
    const label = setLines(
      [{ text: labels[index] ?? '', face: 'regular', link: null }],
      { width: setting.width, size: style.size },
      setting.typesetter,
    )[0];
    const marks = label === undefined ? [] : lineMarker(style, { role: 'Lbl', parent })(label, widest - label.width, 0);
    const pieces = textPieces(
      styledRuns(item, { ...setting, face: 'regular' }),
      { ...style, before: 0, after: index === last ? LIST.after : LIST.gapBetweenItems },
      // Neither the first nor the last item is left alone on a page.
      {
        owner: { role: 'LBody', parent },
        indent,
        keep: index < last && (index === 0 || index === last - 1),
        whole: LIST.wholeLines,
      },
      setting,
    );
    return withMarks(pieces, marks);
  });
}
