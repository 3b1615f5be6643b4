import type { Block, ParagraphStyle } from '../../../packet/outline-types.ts';
import { listedHeadings } from '../../table-of-contents.ts';
import { contentsPieces } from './contents-pieces.ts';
import { figurePieces } from './figure-pieces.ts';
import { listPieces, type ParagraphPlace, paragraphPieces } from './paragraph-pieces.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import { tablePieces } from './table-pieces.ts';
import { CONTENTS_TITLE, HEADINGS } from './theme.ts';
import { headingPieces, ruled, titlePieces } from './title-pieces.ts';

/** The strips that an outline's blocks consist of, in order, block by block as they are asked for. */
export function* blockPieces(blocks: readonly Block[], setting: Setting): Generator<Piece> {
  let opensPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') opensPage = true;
    for (const piece of piecesOf(block, index, blocks, setting)) {
      yield opensPage ? { ...piece, opensPage } : piece;
      opensPage = false;
    }
  }
}

function piecesOf(block: Block, index: number, blocks: readonly Block[], setting: Setting): readonly Piece[] {
  switch (block.kind) {
    case 'title':
      return titlePieces(block, setting);
    case 'contents': {
      const entries = contentsPieces(listedHeadings(blocks), setting);
      if (entries.length === 0) return [];
      const title = { id: `contents-${index}`, text: block.title };
      return [...headingPieces(title, { style: CONTENTS_TITLE, role: 'H1', setting }), ...entries];
    }
    case 'heading': {
      const pieces = headingPieces(block, { style: HEADINGS[block.level], role: `H${block.level}`, setting });
      return block.level === 1 ? ruled(pieces, setting) : pieces;
    }
    case 'paragraph':
      return paragraphPieces(block, placeOf(block.style, blocks[index - 1], blocks[index + 1]), setting);
    case 'list':
      return listPieces(block, setting);
    case 'table':
      return tablePieces(block, setting);
    case 'figure':
      return figurePieces(block, setting);
    case 'page-break':
      return [];
  }
}

/**
 * A label names the text below it, a note below a heading belongs to it, a note below a quotation says whose it is, and a
 * sentence between a heading and a table or figure only leads to that.
 */
function placeOf(style: ParagraphStyle, before: Block | undefined, after: Block | undefined): ParagraphPlace {
  const leads = before?.kind === 'heading' && (after?.kind === 'table' || after?.kind === 'figure');
  const isQuoted = style === 'quote' && after?.kind === 'paragraph' && after.style === 'note';
  const saysWhose = style === 'note' && before?.kind === 'paragraph' && before.style === 'quote';
  return {
    keep: leads || style === 'label' || (style === 'note' && before?.kind === 'heading') || isQuoted,
    attribution: isQuoted ? 'below' : saysWhose ? 'above' : 'none',
  };
}

/** Every id that a link may lead to. */
export function targetsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const block of blocks) {
    if ('id' in block) targets.add(block.id);
    if (block.kind !== 'table') continue;
    for (const cell of block.rows.flat()) if (cell.anchor !== undefined) targets.add(cell.anchor);
  }
  return targets;
}
