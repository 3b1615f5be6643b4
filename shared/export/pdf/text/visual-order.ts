import { runsRightToLeft } from '../font/complex-scripts.ts';
import type { StyledRun } from './styled-run.ts';
import type { SetText } from './typesetter.ts';

type Word = { readonly run: StyledRun; readonly word: SetText; readonly gap: SetText };

/**
 * Words of a line as they stand side by side. Words of a script that runs from right to left have no glyphs yet, but their
 * boxes stand in the order of that script: readers of PDF expect it there when they give the text back.
 */
export function inVisualOrder<Each extends Word>(words: readonly Each[]): readonly Each[] {
  if (!words.some(({ word }) => isRightToLeft(word))) return words;
  const ordered: Each[] = [];
  for (let from = 0; from < words.length; ) {
    const first = words[from];
    if (first === undefined) break;
    let to = from + 1;
    while (isRightToLeft(first.word) && words[to]?.run === first.run && isRightToLeft(words[to]?.word)) to += 1;
    const stretch = words.slice(from, to);
    const mirrored = to - from > 1 || isRightToLeft(first.word) ? mirror(stretch) : stretch;
    ordered.push(...mirrored);
    from = to;
  }
  return ordered;
}

/** Turns words and their letters round; the gaps between them stay between them, the last one at the end. */
function mirror<Each extends Word>(words: readonly Each[]): readonly Each[] {
  const end = words.length - 1;
  return words.toReversed().map((each, index) => {
    const gap = (index === end ? words[end] : words[end - 1 - index])?.gap ?? each.gap;
    return { ...each, word: { ...each.word, parts: each.word.parts.toReversed() }, gap };
  });
}

function isRightToLeft(text: SetText | undefined): boolean {
  if (text === undefined || text.parts.length === 0) return false;
  return text.parts.every((part) => part.kind === 'missing' && runsRightToLeft(String.fromCodePoint(part.codePoint)));
}
