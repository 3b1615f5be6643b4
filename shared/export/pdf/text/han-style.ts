import type { HanStyle } from '../../font-files.ts';

const CJK = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\ud840-\ud8ff]/;

/** By whose habits the ideographs of a text are drawn, as its other letters tell; null where they tell nothing. */
export function hanStyleOf(text: string): HanStyle | null {
  if (!CJK.test(text)) return null;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'jp';
  return /\p{Script=Hangul}/u.test(text) ? 'kr' : null;
}
