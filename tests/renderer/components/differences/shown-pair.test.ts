import { expect, it } from 'vitest';
import { shownPair } from '../../../../renderer/components/differences/shown-pair.ts';
import type { ShownValue } from '../../../../renderer/text/value-text.ts';

const words = (text: string): ShownValue => ({ kind: 'text', text });
const list = (...items: string[]): ShownValue => ({ kind: 'list', items });

it('marks the words that differ', () => {
  expect(shownPair(words('Nine long minutes'), words('Nine minutes'), true)).toEqual({
    one: {
      kind: 'text',
      parts: [
        { text: 'Nine ', changed: false },
        { text: 'long ', changed: true },
        { text: 'minutes', changed: false },
      ],
    },
    other: { kind: 'text', parts: [{ text: 'Nine minutes', changed: false }] },
  });
});

it('marks nothing where everything differs, or where there is nothing to compare with', () => {
  const plain = (text: string) => ({ kind: 'text', parts: [{ text, changed: false }] });
  expect(shownPair(words('One'), words('Two'), true)).toEqual({ one: plain('One'), other: plain('Two') });
  expect(shownPair(words('Now'), { kind: 'nothing' }, true)).toEqual({ one: plain('Now'), other: { kind: 'nothing' } });
  expect(shownPair(words('Same here'), words('Same there'), false).one).toEqual(plain('Same here'));
});

it('marks the items that only one of two lists has', () => {
  const { one, other } = shownPair(list('a', 'b'), list('b', 'c'), true);
  expect(one).toMatchObject({
    items: [
      { text: 'a', changed: true },
      { text: 'b', changed: false },
    ],
    same: 0,
  });
  expect(other).toMatchObject({
    items: [
      { text: 'b', changed: false },
      { text: 'c', changed: true },
    ],
    same: 0,
  });
});

it('shows of long lists only what differs, and how much is the same', () => {
  const many = Array.from({ length: 40 }, (_, index) => `item ${index}`);
  const { one, other } = shownPair(list(...many), list(...many, 'new'), true);
  expect(one).toEqual({ kind: 'list', items: [], same: 40 });
  expect(other).toEqual({ kind: 'list', items: [{ text: 'new', changed: true }], same: 40 });
});
