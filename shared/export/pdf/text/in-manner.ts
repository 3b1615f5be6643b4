import { hanStyleOf } from './han-style.ts';
import type { StyledRun } from './styled-run.ts';
import type { Typesetter } from './typesetter.ts';
import { stretchesOf } from './visual-order.ts';

/**
 * The runs of a paragraph with the manner that they are set in, taken apart where the level of embedding changes. `base` is
 * the level of the paragraph itself: 1 when its first letter runs from right to left.
 */
export function inManner(
  runs: readonly StyledRun[],
  typesetter: Typesetter,
): { readonly runs: readonly StyledRun[]; readonly base: number } {
  const whole = runs.map(({ text }) => text).join('');
  const levels = typesetter.levelsOf(whole);
  const han = hanStyleOf(whole);
  if (levels === null) {
    if (han === null) return { runs, base: 0 };
    return { runs: runs.map((run) => ({ ...run, manner: { han, level: 0 }, of: run })), base: 0 };
  }
  let at = 0;
  const parts = runs.flatMap((run) => {
    const own = levels.subarray(at, at + run.text.length);
    at += run.text.length;
    return stretchesOf(run.text, own).map(({ text, level }) => ({
      ...run,
      text,
      manner: { han: han ?? 'sc', level },
      of: run,
    }));
  });
  return { runs: parts, base: baseOf(whole, levels) };
}

/** The level of the first letter tells that of the paragraph: an odd one, or an even one above none. */
function baseOf(text: string, levels: Uint8Array): number {
  const first = text.search(/[\p{L}]/u);
  return first >= 0 && (levels[first] ?? 0) % 2 === 1 ? 1 : 0;
}
