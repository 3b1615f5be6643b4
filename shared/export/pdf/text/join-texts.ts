import type { GlyphPart, SetText } from './set-text.ts';

/** Several texts set one behind the other; neighbours in the same font become one part. */
export function joinTexts(texts: readonly SetText[]): SetText {
  const parts: GlyphPart[] = [];
  let font = '';
  let codes: string[] = [];
  let run = 0;
  let width = 0;
  const endRun = () => {
    if (codes.length > 0) parts.push({ kind: 'glyphs', font, width: run, codes: codes.join('') });
    codes = [];
    font = '';
    run = 0;
  };
  for (const text of texts) {
    width += text.width;
    for (const part of text.parts) {
      if (part.kind === 'missing') {
        endRun();
        parts.push(part);
        continue;
      }
      if (part.font !== font) endRun();
      codes.push(part.codes);
      font = part.font;
      run += part.width;
    }
  }
  endRun();
  return { width, parts };
}
