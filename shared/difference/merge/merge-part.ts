import { isSame } from '../../lib/is-same.ts';
import { holdsAll, isSameSet, united } from './merge-lists.ts';
import { joinedTexts, unitedTexts } from './merge-texts.ts';
import type { Automatic, Choice, Side } from './merge-types.ts';

/** A part of an item in both cases; `base` is undefined where there is no common ancestor that has it. */
export type Versions = { readonly base: unknown; readonly mine: unknown; readonly theirs: unknown };

export type MergedPart =
  | { readonly kind: 'same'; readonly value: unknown }
  | { readonly kind: 'automatic'; readonly how: Automatic['how']; readonly value: unknown }
  | {
      readonly kind: 'question';
      readonly values: Readonly<Partial<Record<Choice, unknown>>>;
      readonly fallback: Choice;
    };

/** Free text, which is joined rather than replaced. */
const TEXTS = new Set([
  'situation',
  'action',
  'impact',
  'ownPart',
  'rationale',
  'reason',
  'mitigation',
  'note',
  'quote',
  'summary',
]);
/** Lists whose order is what they say. */
const ORDERED = new Set(['sections']);
/** Where the careful answer counts more than the newer one: what leaves a case cannot be called back. */
const CAREFUL: Readonly<Record<string, List>> = {
  confidentiality: ['private', 'internal', 'shareable'],
  consentToQuote: [false, true],
};

type List = readonly unknown[];

/** What becomes of a part: what only one side changed is taken, what fits together is united, the rest is a question. */
export function mergePart(name: string, versions: Versions, newer: Side): MergedPart {
  const { base, mine, theirs } = versions;
  if (isEqual(name, mine, theirs)) return { kind: 'same', value: mine };
  const changed = changedSide(name, versions);
  if (changed === 'mine') return { kind: 'automatic', how: 'only-mine', value: mine };
  if (changed === 'theirs') return { kind: 'automatic', how: 'only-theirs', value: theirs };
  if (Array.isArray(mine) && Array.isArray(theirs) && !ORDERED.has(name)) {
    return mergeLists(Array.isArray(base) ? base : null, mine, theirs, newer);
  }
  if (typeof mine === 'string' && typeof theirs === 'string' && isText(name, mine, theirs)) {
    return mergeTexts(typeof base === 'string' ? base : null, mine, theirs, newer);
  }
  const dates = name === 'dates' ? unitedDates(versions) : null;
  if (dates !== null) return { kind: 'automatic', how: 'united', value: dates };
  return { kind: 'question', values: { mine, theirs }, fallback: fallbackOf(name, mine, theirs, newer) };
}

/** The side whose value nothing speaks against: the only one that changed it, or, without a base, that has one at all. */
function changedSide(name: string, { base, mine, theirs }: Versions): Side | null {
  if (base === undefined) return isEmpty(mine) ? 'theirs' : isEmpty(theirs) ? 'mine' : null;
  if (isEqual(name, base, theirs)) return 'mine';
  return isEqual(name, base, mine) ? 'theirs' : null;
}

function mergeLists(base: List | null, mine: List, theirs: List, newer: Side): MergedPart {
  // The newer first on both sides, so that two computers that merge the same come to the same.
  const both = newer === 'mine' ? united(mine, theirs) : united(theirs, mine);
  const isAddition = base === null ? hasOneAll(mine, theirs) : holdsAll(mine, base) && holdsAll(theirs, base);
  if (isAddition) return { kind: 'automatic', how: 'united', value: both };
  return { kind: 'question', values: { mine, theirs, both }, fallback: 'both' };
}

function mergeTexts(base: string | null, mine: string, theirs: string, newer: Side): MergedPart {
  const fitting = base === null ? null : unitedTexts(base, mine, theirs);
  if (fitting !== null) return { kind: 'automatic', how: 'united', value: fitting };
  const both = newer === 'mine' ? joinedTexts(mine, theirs) : joinedTexts(theirs, mine);
  return both === null
    ? { kind: 'question', values: { mine, theirs }, fallback: newer }
    : { kind: 'question', values: { mine, theirs, both }, fallback: 'both' };
}

type Dates = { readonly start: string; readonly end: string | null };

/** The start of one side with the end of the other, where each changed only that and they do not cross. */
function unitedDates(versions: Versions): Dates | null {
  if (versions.base === undefined) return null;
  const { base, mine, theirs } = versions as { base: Dates; mine: Dates; theirs: Dates };
  const [start, end] = [changedOf(base.start, mine.start, theirs.start), changedOf(base.end, mine.end, theirs.end)];
  if (start === undefined || end === undefined || start === null) return null;
  return end === null || end >= start ? { start, end } : null;
}

/** What a date became, unless both sides changed it differently. */
function changedOf(base: string | null, mine: string | null, theirs: string | null): string | null | undefined {
  if (mine === theirs || theirs === base) return mine;
  return mine === base ? theirs : undefined;
}

function fallbackOf(name: string, mine: unknown, theirs: unknown, newer: Side): Side {
  const careful = CAREFUL[name];
  if (careful !== undefined) return careful.indexOf(mine) < careful.indexOf(theirs) ? 'mine' : 'theirs';
  if (isEmpty(mine) || isEmpty(theirs)) return isEmpty(mine) ? 'theirs' : 'mine';
  return newer;
}

function isEqual(name: string, one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) && !ORDERED.has(name) ? isSameSet(one, other) : isSame(one, other);
}

function hasOneAll(one: List, other: List): boolean {
  return holdsAll(one, other) || holdsAll(other, one);
}

/** Fields that a later version adds are free text when they have lines. */
function isText(name: string, mine: string, theirs: string): boolean {
  return TEXTS.has(name) || mine.includes('\n') || theirs.includes('\n');
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
