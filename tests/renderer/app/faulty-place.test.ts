import { expect, it } from 'vitest';
import { faultyPlace } from '../../../renderer/app/faulty-place.ts';
import { draftKeyOf, firstFaultyOf } from '../../../renderer/store/drafts.ts';
import { aCase, aClaim, anActivity } from '../../support/case-builder.ts';

const claim = aClaim('a-1', 'l6-long-view');
const subject = aCase({ activities: [anActivity('a-1')], claims: [claim] });
const placeOf = (...parts: readonly string[]) => faultyPlace(draftKeyOf(subject.id, ...parts), subject);

it('leads from every kind of draft to the screen that shows its form', () => {
  expect(placeOf('activity', 'a-1')).toEqual({ screen: 'activities', item: 'a-1' });
  expect(placeOf('referee', 'r-1')).toEqual({ screen: 'referees', item: 'r-1' });
  expect(placeOf('need', 'n-1')).toEqual({ screen: 'needs', item: 'n-1' });
  expect(placeOf('intention', 'i-1')).toEqual({ screen: 'plan', item: 'i-1' });
  expect(placeOf('role', 'p-1')).toEqual({ screen: 'time', item: 'p-1' });
  expect(placeOf('claim', claim.id)).toEqual({ screen: 'map', item: 'l6-long-view' });
  expect(placeOf('declaration', 'l6-long-view', 'known-gap')).toEqual({ screen: 'map', item: 'l6-long-view' });
  expect(placeOf('packet')).toEqual({ screen: 'packet' });
  expect(placeOf('remark', 'm-1')).toEqual({ screen: 'packet', item: 'returned' });
  for (const part of ['person', 'target', 'thresholds']) expect(placeOf(part)).toEqual({ screen: 'details' });
});

it('leads nowhere for a claim that is gone', () => {
  expect(placeOf('claim', 'c-gone')).toBeNull();
});

it('takes the draft of the case that has a fault, and no other', () => {
  const counts = { 'other/person': 1, 'mine/packet': 0, 'mine/target': 2, 'mine/person': 1 };
  expect(firstFaultyOf({ counts }, 'mine')).toBe('mine/target');
  expect(firstFaultyOf({ counts }, 'nobody')).toBeNull();
});
