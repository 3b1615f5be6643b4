import { describe, expect, it } from 'vitest';
import { type MapView, viewOf } from '../../../../renderer/features/mapping/map-view.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';

const subject = aCase({
  activities: [anActivity('a-1'), anActivity('a-2')],
  target: { track: 'tl', level: 'l6', date: null },
});
const last: MapView = {
  side: 'activity',
  scope: { track: 'ic', level: 'l7' },
  criterion: 't7-frontier',
  activity: 'a-2',
};

describe('viewOf', () => {
  it('begins at the level sought, with nothing chosen', () => {
    expect(viewOf(subject, undefined, null)).toEqual({
      side: 'criterion',
      scope: { track: 'tl', level: 'l6' },
      criterion: null,
      activity: null,
    });
  });

  it('goes on where one was when the address names nothing', () => {
    expect(viewOf(subject, undefined, last)).toEqual(last);
  });

  it('shows the criterion that the address names, and the part of the ladder it is in', () => {
    expect(viewOf(subject, 'l5-mentoring', last)).toEqual({
      side: 'criterion',
      scope: { track: 'ic', level: 'l5' },
      criterion: 'l5-mentoring',
      activity: 'a-2',
    });
  });

  it('shows the activity that the address names beside the criteria looked at last', () => {
    expect(viewOf(subject, 'a-1', { ...last, side: 'criterion' })).toEqual({ ...last, activity: 'a-1' });
  });

  it('shows nothing that is gone, be it named or remembered', () => {
    const gone = viewOf(subject, 'a-removed', { ...last, criterion: 'dropped', activity: 'a-removed' });
    expect(gone).toEqual({ ...last, criterion: null, activity: null });
  });
});
