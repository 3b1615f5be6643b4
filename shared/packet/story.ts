import { once } from '../lib/once.ts';
import type { Activity } from '../model/activity.ts';
import { oneLine, paragraph, plain } from './blocks.ts';
import { flowingText } from './flowing-text.ts';
import type { Block } from './outline-types.ts';
import { safeText } from './text-safety.ts';

const sentences = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));
const BULLET = /^\s*[-*•–]\s+/u;

/** An activity as a story in reading order: situation, action, own part, impact, in the author's words and layout. */
export function wholeStory({ situation, action, ownPart, impact }: Activity): readonly Block[] {
  return [situation, action, ownPart, impact].flatMap(flowingText);
}

/**
 * The same in one paragraph, for a packet that has the whole in its exhibits: the first sentence of each part, and all
 * sentences of an impact of two. None when nothing is written.
 */
export function shortStory({ situation, action, ownPart, impact }: Activity): readonly Block[] {
  const parts = [...[situation, action, ownPart].map((text) => opening(text, 1)), opening(impact, 2)].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? [] : [paragraph('body', plain(parts.join(' ')))];
}

/** The first sentences of a text's first paragraph or bullet, in one line. */
function opening(text: string, count: number): string {
  const line = safeText(text)
    .split('\n')
    .map((each) => each.replace(BULLET, '').trim())
    .find((each) => each !== '');
  if (line === undefined) return '';
  let taken = '';
  let left = count;
  for (const { segment } of sentences().segment(line)) {
    taken += segment;
    left -= 1;
    if (left === 0) break;
  }
  return oneLine(taken);
}
