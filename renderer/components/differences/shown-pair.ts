import { markedTexts, type TextPart } from '../../../shared/lib/marked-texts.ts';
import type { ShownValue } from '../../text/value-text.ts';

/** A value with what the other side lacks marked in it; `same` counts items of a list that are not shown. */
export type MarkedValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'list'; readonly items: readonly TextPart[]; readonly same: number };

/** Lists that are longer show only what differs. */
const WHOLE_LIST = 12;

/** Share of a text that has to be the same. */
const ALIKE = 0.4;

/** Two values of a field as they are shown beside each other; unmarked where there is nothing to compare. */
export function shownPair(one: ShownValue, other: ShownValue, compared: boolean): Record<'one' | 'other', MarkedValue> {
  if (compared && one.kind === 'text' && other.kind === 'text') {
    const marked = markedTexts(one.text, other.text);
    if (isAlike(marked.one) || isAlike(marked.other))
      return { one: { kind: 'text', parts: marked.one }, other: { kind: 'text', parts: marked.other } };
  }
  const counterpart = (value: ShownValue): ReadonlySet<string> | null =>
    compared && one.kind === 'list' && other.kind === 'list' && value.kind === 'list' ? new Set(value.items) : null;
  return { one: alone(one, counterpart(other)), other: alone(other, counterpart(one)) };
}

/** Whether enough of a text is the same for marks to say something. */
function isAlike(parts: readonly TextPart[]): boolean {
  const lengthOf = (some: readonly TextPart[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(parts.filter(({ changed }) => !changed)) > ALIKE * lengthOf(parts);
}

function alone(value: ShownValue, others: ReadonlySet<string> | null): MarkedValue {
  if (value.kind === 'nothing') return value;
  if (value.kind === 'text') return { kind: 'text', parts: [{ text: value.text, changed: false }] };
  const items = value.items.map((item) => ({ text: item, changed: others !== null && !others.has(item) }));
  const differing = items.filter(({ changed }) => changed);
  if (others === null || items.length <= WHOLE_LIST) return { kind: 'list', items, same: 0 };
  return { kind: 'list', items: differing, same: items.length - differing.length };
}
