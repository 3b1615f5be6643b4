import type { SetText } from './set-text.ts';
import type { Typesetter } from './typesetter.ts';

/** Text on one line, cut at a word and ended with an ellipsis when it is wider than `width` points. */
export function shortened(
  text: string,
  { width, size }: { width: number; size: number },
  typesetter: Typesetter,
): SetText {
  const limit = (width * 1000) / size;
  const whole = text.length > 500 ? null : typesetter.set(text, 'regular');
  if (whole !== null && whole.width <= limit) return whole;
  let shorter = text.slice(0, 500);
  while (shorter !== '' && typesetter.set(`${shorter}…`, 'regular').width > limit) {
    shorter = shorter.replace(/(\s\S*|.)$/su, '');
  }
  return typesetter.set(`${shorter}…`, 'regular');
}
