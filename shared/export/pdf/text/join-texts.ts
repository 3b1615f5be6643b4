import type { GlyphPart, SetText } from './set-text.ts';

/** Several texts set one behind the other; neighbours in the same font become one part. */
export function joinTexts(texts: readonly SetText[]): SetText {
  const parts: GlyphPart[] = [];
  let codes: string[] = [];
  let run = { font: '', width: 0 };
  let width = 0;
  const endRun = () => {
    if (codes.length > 0) parts.push({ kind: 'glyphs', ...run, codes: codes.join('') });
    codes = [];
    run = { font: '', width: 0 };
  };
  for (const text of texts) {
    width += text.width;
    for (const part of text.parts) {
      if (part.kind === 'glyphs' && part.font !== run.font) endRun();
      if (part.kind === 'missing') {
        endRun();
        parts.push(part);
      } else {
        codes.push(part.codes);
        run = { font: part.font, width: run.width + part.width };
      }
    }
  }
  endRun();
  return { width, parts };
}
