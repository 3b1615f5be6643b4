import type { ListedHeading } from '../../table-of-contents.ts';
import { cleanText } from '../text/clean-text.ts';
import { baselineOf } from './line-marks.ts';
import type { Mark } from './mark.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';
import { textPieces } from './text-pieces.ts';
import { CONTENTS, CONTENTS_HANGING } from './theme.ts';

const NUMBER_ROOM = 34;

/**
 * A table of contents: one linked entry a heading with the number of its page. How much room it takes does not depend on
 * the numbers, so they can be filled in when the pages are known.
 */
export function contentsPieces(entries: readonly ListedHeading[], setting: Setting): readonly Piece[] {
  const list: Tag = { role: 'TOC', parent: setting.root };
  return entries.flatMap(({ level, id, text }, place) => {
    const keep = level === 1 && entries[place + 1]?.level === 2;
    const style = CONTENTS[level];
    const item: Tag = { role: 'TOCI', parent: list };
    const run = { text: cleanText(text), face: style.face, link: { kind: 'inside', id } } as const;
    const narrow = { ...setting, width: setting.width - NUMBER_ROOM };
    const pieces = textPieces(
      [run],
      style,
      { owner: item, indent: style.indent, hanging: CONTENTS_HANGING, keep },
      narrow,
    );
    return pieces
      .map((piece) => ({ ...piece, marks: piece.marks.map((mark) => inColour(mark, style.colour)) }))
      .map((piece, index) => (index === pieces.length - 1 ? numbered(piece, { id, style, setting }) : piece));
  });
}

function inColour(mark: Mark, colour: string): Mark {
  return mark.kind === 'text' ? { ...mark, colour } : mark;
}

/** Adds dots and number to the last line of an entry, and makes the whole line a place to click. */
function numbered(
  piece: Piece,
  { id, style, setting }: { id: string; style: (typeof CONTENTS)[1]; setting: Setting },
): Piece {
  const link = piece.marks.find((mark) => mark.kind === 'link');
  if (link === undefined) return piece;
  const left = link.area.x + link.area.width;
  const area = { ...link.area, width: setting.width - link.area.x };
  return {
    ...piece,
    marks: [
      ...piece.marks.map((mark) => (mark.kind === 'link' ? { ...mark, area } : mark)),
      { kind: 'page-of', owner: link.owner, target: id, left, right: setting.width, y: baselineOf(style), style },
    ],
  };
}
