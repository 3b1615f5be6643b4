import { SHORTEST_PASSPHRASE } from '../../../shared/api/lock-questions.ts';

/** What can honestly be said of a passphrase: length and variety can be counted, how well it was chosen cannot. */
export type Advice = 'short' | 'weak' | 'fair';

const LONG_ENOUGH = 12;
const WORDS_ENOUGH = 4;
const VARIED_ENOUGH = 7;

export function passphraseAdvice(passphrase: string): Advice {
  const characters = [...passphrase.normalize('NFC')];
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'short';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => [...word].length > 2),
  );
  const isVaried = new Set(characters.map((each) => each.toLowerCase())).size >= VARIED_ENOUGH;
  const isRow = isRun(characters) || /^\d+$/.test(passphrase);
  const isLong = characters.length >= LONG_ENOUGH || words.size >= WORDS_ENOUGH;
  return isLong && isVaried && !isRow ? 'fair' : 'weak';
}

/** As in "abcdefghijkl" or "987654321": each character is the neighbour of the one before. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((each, index) => (each.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
