import { describe, expect, it } from 'vitest';
import { blankNeed } from '../../../../renderer/features/needs/new-need.ts';
import { restoration, withKnown } from '../../../../renderer/features/needs/remove-need.ts';
import { askedOrNot } from '../../../../renderer/features/needs/unasked-criteria.ts';
import { text } from '../../../../renderer/text/text.ts';
import { removeActivity } from '../../../../shared/case/activity-edits.ts';
import { removeNeed } from '../../../../shared/case/need-edits.ts';
import { need as needSchema } from '../../../../shared/model/need.ts';
import { aCase, aNeed, anActivity, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';

describe('askedOrNot', () => {
  it('tells the criteria that the track does not ask for, and which tracks do', () => {
    const asked = mustBe(askedOrNot(TWO_TRACK, 'ic', ['l6-staffing-advice', 'l6-long-view', 'l6-risk-register']));
    expect(asked.unasked.map(({ id }) => id)).toEqual(['l6-staffing-advice', 'l6-risk-register']);
    expect(asked.linked).toHaveLength(3);
    expect(asked.askedBy).toEqual([TWO_TRACK.tracks.find(({ id }) => id === 'tl')?.name]);
  });

  it('finds none where the track asks for all, and cannot tell without a track or a criterion', () => {
    expect(askedOrNot(TWO_TRACK, 'ic', ['l6-long-view'])?.unasked).toEqual([]);
    expect(askedOrNot(TWO_TRACK, null, ['l6-long-view'])).toBeNull();
    expect(askedOrNot(TWO_TRACK, 'ic', [])).toBeNull();
    expect(askedOrNot(TWO_TRACK, 'ic', ['gone'])).toBeNull();
  });
});

describe('the sentence on who is paid', () => {
  const { notAsked } = text.needs;

  it('fits one, some and all of the criteria', () => {
    expect(notAsked(1, 1, 'IC', ['TL'])).toBe(
      'IC, the track you are on, does not ask for this criterion. So nobody on it is paid to do this work; on this ladder TL asks for it.',
    );
    expect(notAsked(3, 3, 'IC', ['TL'])).toContain('asks for none of these criteria. So nobody on it is paid');
    expect(notAsked(1, 3, 'IC', ['TL'])).toContain(
      'asks for 2 of these 3 criteria. So the other one is work that nobody',
    );
    expect(notAsked(2, 3, 'IC', ['TL', 'EM'])).toContain(
      'So the other 2 are work that nobody on it is paid to do; on this ladder TL and EM ask',
    );
  });
});

describe('a need', () => {
  it('becomes valid by a title alone', () => {
    const blank = blankNeed('n1');
    expect(needSchema.safeParse(blank).success).toBe(false);
    expect(needSchema.safeParse({ ...blank, title: 'A title' }).success).toBe(true);
  });

  it('comes back without the activities that have gone since', () => {
    const need = aNeed('n1', { activities: ['a1', 'a2'], criteria: ['l6-long-view'] });
    const subject = aCase({ activities: [anActivity('a1'), anActivity('a2')], needs: [need, aNeed('n2')] });
    const later = mustBe(removeActivity(mustBe(removeNeed(subject, 'n1')).case, 'a1')).case;
    const after = mustBe(restoration(need)(later)).case;
    expect(after.needs.find(({ id }) => id === 'n1')).toEqual({ ...need, activities: ['a2'] });
    expect(withKnown(later, { ...need, criteria: ['gone'] })).toMatchObject({ activities: ['a2'], criteria: [] });
  });
});
