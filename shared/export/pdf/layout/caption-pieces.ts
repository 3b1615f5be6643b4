import { cleanText } from '../text/clean-text.ts';
import type { Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';
import { textPieces } from './text-pieces.ts';
import { CAPTION } from './theme.ts';

/** The caption of a table or figure, kept with it: above it, or below it as the piece that ends it. */
export function captionPieces(
  text: string,
  { parent, place }: { parent: Tag; place: 'above' | 'below' },
  setting: Setting,
): readonly Piece[] {
  if (text.trim() === '') return [];
  const style = place === 'above' ? { ...CAPTION, after: 4 } : { ...CAPTION, before: 7, after: 16 };
  const run = { text: cleanText(text), face: style.face, link: null };
  const owner: Tag = { role: 'Caption', parent };
  const pieces = textPieces([run], style, { owner, indent: 0, keep: place === 'above' }, setting);
  return place === 'above' ? pieces.map((piece) => ({ ...piece, keep: true })) : pieces;
}
