export type Passage = { readonly text: string; readonly marked: boolean };

/** Shorter words stand in a text too often to say which ones are meant. */
const SHORTEST = 4;

/** A text with the passages marked that stand in it word for word; those of several lines line by line. */
export function markedPassages(text: string, passages: readonly string[]): readonly Passage[] {
  const lines = passages.flatMap((passage) => passage.split('\n')).map((line) => line.trim());
  const spans = lines
    .filter((line) => line.length >= SHORTEST)
    .map((line) => ({ start: text.indexOf(line), length: line.length }))
    .filter(({ start }) => start !== -1)
    .toSorted((one, other) => one.start - other.start);
  const parts: Passage[] = [];
  let at = 0;
  for (const { start, length } of spans) {
    const end = start + length;
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(Math.max(start, at), end), marked: true });
    at = end;
  }
  return at < text.length ? [...parts, { text: text.slice(at), marked: false }] : parts;
}
