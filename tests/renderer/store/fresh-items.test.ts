import { beforeEach, expect, test } from 'vitest';
import { draftOf, keepDraft, useDrafts } from '../../../renderer/store/drafts.ts';
import { createFreshItems } from '../../../renderer/store/fresh-items.ts';

type Item = { readonly id: string };
let made = 0;
const make = (): Item => {
  made += 1;
  return { id: `i-${made}` };
};
let items = createFreshItems<Item>('item');
beforeEach(() => {
  made = 0;
  items = createFreshItems<Item>('item');
  useDrafts.setState({ values: {}, counts: {}, faultyFields: 0 });
});

test('goes on with the new item that still waits, and begins another in another case', () => {
  expect(items.begin('case-1', make)).toEqual({ id: 'i-1' });
  expect(items.begin('case-1', make)).toEqual({ id: 'i-1' });
  expect(items.begin('case-2', make)).toEqual({ id: 'i-2' });
});

test('begins anew once the new item is forgotten', () => {
  items.begin('case-1', make);
  items.forget();
  expect(items.begin('case-1', make)).toEqual({ id: 'i-2' });
});

test('discards what was written, and brings it back', () => {
  const { id } = items.begin('case-1', make);
  const key = items.draftKey('case-1', id);
  keepDraft(key, { id, text: 'written' }, 1);
  const wayBack = items.discard();
  expect(draftOf(key)).toBeUndefined();
  expect(useDrafts.getState().faultyFields).toBe(0);
  wayBack?.();
  expect(draftOf(key)).toEqual({ id, text: 'written' });
  expect(items.begin('case-1', make)).toEqual({ id });
});

test('has nothing to bring back of an item in which nothing was written', () => {
  items.begin('case-1', make);
  expect(items.discard()).toBeNull();
  expect(items.discard()).toBeNull();
});

test('keeps the drafts of two cases apart, though their items have the same ids', () => {
  keepDraft(items.draftKey('case-1', 'i-1'), {}, 1);
  expect(items.hasDraft('case-1', 'i-1')).toBe(true);
  expect(items.hasDraft('case-2', 'i-1')).toBe(false);
});
