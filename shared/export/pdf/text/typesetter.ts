import type { HanStyle } from '../../font-files.ts';
import type { Face, FontSet } from '../font/font-set.ts';
import { needsShaping, runsRightToLeft } from '../font/scripts.ts';
import type { Shaper } from '../font/shaper.ts';
import { hanStyleOf } from './han-style.ts';
import { joinTexts } from './join-texts.ts';
import { setPlainly } from './set-plainly.ts';
import { setShaped } from './set-shaped.ts';
import type { SetText } from './set-text.ts';
import { inVisualOrder, stretchesOf } from './visual-order.ts';

/** How a stretch of text is set, where its neighbours decide that: by whose habits, and at which level of embedding. */
export type Manner = { readonly han: HanStyle; readonly level: number };

/** Turns text into glyphs in the fonts of one document; a word that was set before is not set again. */
export type Typesetter = {
  /** Without a manner the text stands by itself, and is brought into the order of the eye where it runs both ways. */
  readonly set: (text: string, face: Face, manner?: Manner) => SetText;
  /** Width in points. */
  readonly measure: (text: string, size: number, face: Face) => number;
  /** Levels of embedding of the code units of a text; null for one that runs from left to right throughout. */
  readonly levelsOf: (text: string) => Uint8Array | null;
};

const REMEMBERED_LENGTH = 64;
const PLAIN: Manner = { han: 'sc', level: 0 };

/** Without a shaper letters stand side by side as they come, which is right for text that `needsShaping` says no of. */
export function createTypesetter(fonts: FontSet, shaper: Shaper | null = null): Typesetter {
  const memory: Record<Face, Map<string, SetText>> = { regular: new Map(), bold: new Map(), italic: new Map() };
  const levelsOf = (text: string) => (shaper !== null && runsRightToLeft(text) ? shaper.levelsOf(text) : null);
  const make = (text: string, face: Face, manner: Manner): SetText =>
    shaper !== null && (manner.level % 2 === 1 || needsShaping(text))
      ? setShaped(fonts, shaper, { text, face, ...manner })
      : setPlainly(fonts, { text, face, han: manner.han });
  const set = (text: string, face: Face, manner?: Manner): SetText => {
    const key = manner === undefined || manner === PLAIN ? text : `${text}\0${manner.han}${manner.level % 2}`;
    const known = memory[face].get(key);
    if (known !== undefined) return known;
    const result = manner === undefined ? setAlone(text, face) : make(text, face, manner);
    if (text.length <= REMEMBERED_LENGTH) memory[face].set(key, result);
    return result;
  };
  const setAlone = (text: string, face: Face): SetText => {
    const levels = levelsOf(text);
    const han = hanStyleOf(text) ?? 'sc';
    if (levels === null) return make(text, face, { han, level: 0 });
    const stretches = stretchesOf(text, levels);
    return joinTexts(inVisualOrder(stretches).map(({ text: part, level }) => make(part, face, { han, level })));
  };
  return { set, measure: (text, size, face) => (set(text, face).width * size) / 1000, levelsOf };
}
