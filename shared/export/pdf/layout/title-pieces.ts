import type { Block } from '../../../packet/outline-types.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Role } from './tag.ts';
import { textPieces, withMarks } from './text-pieces.ts';
import { ACCENT, type BlockStyle, SUBTITLE, TITLE, TITLE_LINE } from './theme.ts';

const BAR = { width: 36, height: 3, gap: 12 } as const;
const BELOW = 18;

/** The title block: a short bar, title, subtitle and small lines. */
export function titlePieces(block: Extract<Block, { kind: 'title' }>, setting: Setting): readonly Piece[] {
  const part = (text: string, style: BlockStyle, role: Role) =>
    text.trim() === ''
      ? []
      : textPieces(
          [{ text: cleanText(text), face: style.face, link: null }],
          style,
          { owner: { role, parent: setting.root }, indent: 0, keep: true },
          setting,
        );
  const bar: Piece = {
    height: BAR.height,
    before: 0,
    after: BAR.gap,
    keep: true,
    marks: [
      { kind: 'area', owner: 'decoration', area: { x: 0, y: 0, width: BAR.width, height: BAR.height }, fill: ACCENT },
    ],
  };
  const lines = block.lines.flatMap((line) => part(line, TITLE_LINE, 'P'));
  const pieces = [...part(block.text, TITLE, 'Title'), ...part(block.subtitle, SUBTITLE, 'P'), ...lines];
  const last = pieces.at(-1);
  return last === undefined ? [] : [bar, ...pieces.slice(0, -1), { ...last, after: BELOW, keep: false }];
}

/** A heading with the place that links and bookmarks lead to; it stays with what follows. */
export function headingPieces(
  { id, text }: { id: string; text: string },
  { style, role, setting }: { style: BlockStyle; role: Role; setting: Setting },
): readonly Piece[] {
  const pieces = textPieces(
    [{ text: cleanText(text), face: style.face, link: null }],
    style,
    { owner: { role, parent: setting.root }, indent: 0, keep: true },
    setting,
  );
  return withMarks(pieces, [{ kind: 'anchor', id, y: 0 }]).map((piece) => ({ ...piece, keep: true }));
}
