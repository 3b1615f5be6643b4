const NO_BREAK = '\u00a0';

/** The same text in which no line ends between a small number and what it counts, as in "4 of 6 months" and "1 gap". */
export function numbersTied(text: string): string {
  return text.replace(/(?<=(?<!\d)\d{1,2}) (?=\p{L})|(?<=\d of) (?=\d)/gu, NO_BREAK);
}

/** A name in which no line ends behind the level it begins with, as in "L6 Technical lead". */
export function levelTied(name: string): string {
  return name.replace(/^(?=\S*\d)(\S{1,5}) (?=\S)/u, `$1${NO_BREAK}`);
}

/** Text that stands on one line, as a date in a narrow column. */
export function wholeTied(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/** A list as in "4 sustained, 1 no opportunity" in which lines end behind commas alone. */
export function partsTied(text: string): string {
  return text.replace(/(?<!,) /g, NO_BREAK);
}
