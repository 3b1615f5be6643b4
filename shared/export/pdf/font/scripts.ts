/** Scripts whose letters join, stack or change places: they need a shaper, and so do marks that no composed letter has. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Mongolian}\p{M}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d]/u;

// A quick way out: nothing below the combining marks needs shaping.
const BEYOND_LATIN = /[\u0300-\uffff]/;

/** True for text that a shaper has to turn into glyphs. */
export function needsShaping(text: string): boolean {
  return BEYOND_LATIN.test(text) && SHAPED.test(text);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** True for text with a character of a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  return BEYOND_LATIN.test(text) && RIGHT_TO_LEFT.test(text);
}

/** Characters that follow the font of the one before: marks, joiners, selectors, modifiers. */
export const FOLLOWS = /^(?:\p{M}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]|\u200c|\u200d)$/u;

/** Characters that have no look by themselves; they only change their neighbours. */
export const UNSEEN = /^(?:[\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]|\u200c|\u200d)$/u;
