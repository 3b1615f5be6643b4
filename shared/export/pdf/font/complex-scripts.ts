/**
 * Scripts that cannot be set letter by letter from left to right: they join, reorder or run from right to left. Some of
 * our fonts have their letters; drawn without shaping they would be wrong, so they count as characters without a glyph.
 */
const COMPLEX =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Mongolian}]/u;

/** True for a character of a script that needs shaping or runs from right to left. */
export function needsShaping(character: string): boolean {
  return COMPLEX.test(character);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** True for a character of a script that runs from right to left. */
export function runsRightToLeft(character: string): boolean {
  return RIGHT_TO_LEFT.test(character);
}
