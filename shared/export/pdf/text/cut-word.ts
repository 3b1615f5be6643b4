import type { Atom } from './atoms.ts';
import type { Typesetter } from './typesetter.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** An atom as it is, or, when it is wider than `limit` (thousandths of the font size), in pieces that each fit. */
export function cutWord(atom: Atom, limit: number, typesetter: Typesetter): readonly Atom[] {
  const { face, manner } = atom.run;
  if (atom.text.length < 2 || typesetter.set(atom.text, face, manner).width <= limit) return [atom];
  const pieces: Atom[] = [];
  let text = '';
  let width = 0;
  for (const { segment } of graphemes.segment(atom.text)) {
    const wide = typesetter.set(segment, face, manner).width;
    if (text !== '' && width + wide > limit) {
      pieces.push({ text, spaces: '', run: atom.run, after: 'may' });
      text = '';
      width = 0;
    }
    text += segment;
    width += wide;
  }
  return [...pieces, { ...atom, text }];
}
