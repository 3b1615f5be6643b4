/** Width of a text in points at a font size; a writer that has the true font passes its own. */
export type MeasureText = (text: string, size: number) => number;

const NARROW = /[\s.,:;'|!ijl()[\]fIt-]/;
const WIDE = /[mwMW@%]/;
const FULL = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\u{10000}-\u{10ffff}]/u;

/** A guess for a sans serif face, a little on the wide side so that nothing overlaps. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.92;
  return character >= 'A' && character <= 'Z' ? 0.68 : 0.57;
}

/** At most `limit` lines no wider than `width`, broken at spaces; what does not fit ends in an ellipsis. */
export function wrapLabel(
  text: string,
  { width, size, limit, measure }: { width: number; size: number; limit: number; measure: MeasureText },
): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let current = '';
  for (const [index, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || measure(longer, size) <= width) {
      current = longer;
      continue;
    }
    if (lines.length === limit - 1)
      return [...lines, shorten([current, ...words.slice(index)].join(' '), width, size, measure)];
    lines.push(shorten(current, width, size, measure));
    current = word;
  }
  return current === '' ? lines : [...lines, shorten(current, width, size, measure)];
}

function shorten(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && measure(`${characters.join('').trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
