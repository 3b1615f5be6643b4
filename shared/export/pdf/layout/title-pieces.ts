import type { Block } from '../../../packet/outline-types.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Role } from './tag.ts';
import { textPieces, withMarks } from './text-pieces.ts';
import { type BlockStyle, HEADING_RULE, RULE, SUBTITLE, TITLE, TITLE_LINE } from './theme.ts';

const BELOW = 18;

/** The title block: title, subtitle and small lines. */
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
  const lines = block.lines.flatMap((line) => part(line, TITLE_LINE, 'P'));
  const pieces = [...part(block.text, TITLE, 'Title'), ...part(block.subtitle, SUBTITLE, 'P'), ...lines];
  const last = pieces.at(-1);
  return last === undefined ? [] : [...pieces.slice(0, -1), { ...last, after: BELOW, keep: false }];
}

/** A heading of level 1 has a line below it. */
export function ruled(pieces: readonly Piece[], { width }: Setting): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (index < pieces.length - 1) return piece;
    const y = piece.height + HEADING_RULE.below;
    const strokes = [{ x1: 0, y1: y, x2: width, y2: y }];
    const line = { kind: 'strokes', owner: 'decoration', strokes, colour: RULE, width: HEADING_RULE.width } as const;
    return { ...piece, marks: [...piece.marks, line] };
  });
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
