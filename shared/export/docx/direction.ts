// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{Letter}/u;

/** Whether a text reads from right to left: its first letter decides, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  const first = LETTER.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}

/** Whether a part of a text reads from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A text cut where its direction changes; spaces and signs between two words of one direction stay with them. */
export function splitByDirection(text: string): readonly { readonly text: string; readonly rightToLeft: boolean }[] {
  const pieces: { text: string; rightToLeft: boolean }[] = [];
  for (const word of text.split(/(?<=\s)(?=\S)/u)) {
    const last = pieces.at(-1);
    const rightToLeft = LETTER.test(word) ? isRightToLeft(word) : (last?.rightToLeft ?? isRightToLeft(text));
    if (last !== undefined && last.rightToLeft === rightToLeft) last.text += word;
    else pieces.push({ text: word, rightToLeft });
  }
  return pieces;
}
