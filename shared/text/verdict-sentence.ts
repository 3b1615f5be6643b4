import type { Reason } from '../fit/verdict-types.ts';
import { isLack, lackPhrase } from './lack-phrase.ts';
import { reasonInShort, reasonTold } from './reason-sentence.ts';
import { listed } from './words.ts';

/**
 * Why a verdict is what it is: what it rests on, then what the next better one lacks, as a manager would read it. In short
 * where the activities are listed beside it anyway.
 */
export function verdictSentence(reasons: readonly Reason[], { short = false, proof = true } = {}): string {
  const say = (reason: Reason) => (short ? reasonInShort : reasonTold)(reason, { proof });
  const lacks = reasons.filter(isLack);
  const sentences = reasons.filter((reason) => !isLack(reason)).map(say);
  if (lacks.length > 0) sentences.push(`To be sustained it needs ${listed(lacks.map(lackPhrase))}.`);
  return sentences.join(' ');
}
