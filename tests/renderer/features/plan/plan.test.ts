import { describe, expect, it } from 'vitest';
import { gapGroups } from '../../../../renderer/features/plan/gap-groups.ts';
import { intentionGroups, intentionState } from '../../../../renderer/features/plan/intention-groups.ts';
import { loggedActivity, loggedClaims } from '../../../../renderer/features/plan/logged-activity.ts';
import { blankIntention } from '../../../../renderer/features/plan/new-intention.ts';
import { restoration } from '../../../../renderer/features/plan/remove-intention.ts';
import { logIntention, removeIntention } from '../../../../shared/case/intention-edits.ts';
import { growthPlan } from '../../../../shared/fit/growth-plan.ts';
import { intention as intentionSchema } from '../../../../shared/model/intention.ts';
import { aCase, anActivity, anIntention, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';

const TODAY = '2026-07-01';
const IDS = ['l6-long-view', 'l6-simplifies'];

describe('intentionGroups', () => {
  it('puts what is overdue first, the next to be done before the others, and the last done first', () => {
    const plan = [
      anIntention('later', IDS, { start: '2026-07-02', end: '2026-09-30' }),
      anIntention('done', IDS, { end: '2026-06-01', activity: 'a1' }),
      anIntention('done-last', IDS, { end: '2026-06-10', activity: 'a2' }),
      anIntention('under-way', IDS, { start: '2026-07-01', end: '2026-10-30' }),
      anIntention('due-today', IDS, { start: '2026-06-01', end: TODAY }),
      anIntention('overdue', IDS, { end: '2026-06-30' }),
    ];
    expect(
      intentionGroups(plan, TODAY).map(({ state, intentions }) => [state, ...intentions.map(({ id }) => id)]),
    ).toEqual([
      ['overdue', 'overdue'],
      ['under-way', 'due-today', 'under-way'],
      ['later', 'later'],
      ['done', 'done-last', 'done'],
    ]);
    expect(intentionGroups([], TODAY)).toEqual([]);
  });

  it('takes what is done late as done', () => {
    expect(
      intentionState(anIntention('i1', IDS, { end: '2026-01-01', start: '2025-01-01', activity: 'a1' }), TODAY),
    ).toBe('done');
  });
});

describe('a new intention', () => {
  it('becomes valid by a title and a criterion', () => {
    const blank = blankIntention('i1', [], TODAY);
    expect(blank).toMatchObject({
      title: '',
      criteria: [],
      start: TODAY,
      end: '2026-10-01',
      confidentiality: 'private',
    });
    expect(intentionSchema.safeParse(blank).success).toBe(false);
    expect(intentionSchema.safeParse({ ...blank, title: 'A title', criteria: IDS }).success).toBe(true);
  });
});

describe('logging an intention', () => {
  const planned = anIntention('i1', IDS, {
    note: 'The situation.',
    start: '2026-02-01',
    end: '2026-05-31',
    strength: 'exceeds',
  });

  it('takes over title, dates, note and who may see it, and claims each criterion once', () => {
    const activity = loggedActivity(planned, 'a1', TODAY);
    expect(activity).toMatchObject({
      id: 'a1',
      title: planned.title,
      start: '2026-02-01',
      end: '2026-05-31',
      situation: 'The situation.',
      confidentiality: 'private',
      links: [],
    });
    let count = 0;
    const claims = loggedClaims({ ...planned, criteria: [...IDS, ...IDS] }, 'a1', () => `c${++count}`);
    expect(claims.map(({ id, criterion, strength }) => [id, criterion, strength])).toEqual([
      ['c1', 'l6-long-view', 'exceeds'],
      ['c2', 'l6-simplifies', 'exceeds'],
    ]);
    const logged = mustBe(logIntention(aCase({ plan: [planned] }), 'i1', activity, claims)).case;
    expect(logged.plan[0]?.activity).toBe('a1');
    expect(logged.claims).toHaveLength(2);
  });

  it.each<[string, string, string, string, string | null]>([
    ['goes on where its last day is still to come', '2026-06-01', '2026-08-31', '2026-06-01', null],
    ['begins today where it was to begin later', '2026-08-01', '2026-08-31', TODAY, null],
    ['is over where its last day is today', '2026-06-01', TODAY, '2026-06-01', TODAY],
  ])('%s', (_, start, end, expectedStart, expectedEnd) => {
    const activity = loggedActivity({ ...planned, start, end }, 'a1', TODAY);
    expect([activity.start, activity.end]).toEqual([expectedStart, expectedEnd]);
  });
});

describe('restoration', () => {
  const done = anIntention('i1', IDS, { activity: 'a1' });
  const subject = aCase({ activities: [anActivity('a1')], plan: [done] });

  it('brings an intention back as it was, or open where its activity has gone', () => {
    const without = mustBe(removeIntention(subject, 'i1')).case;
    expect(mustBe(restoration(done)(without)).case.plan).toEqual([done]);
    const gone = { ...without, activities: [] };
    expect(mustBe(restoration(done)(gone)).case.plan).toEqual([{ ...done, activity: null }]);
  });
});

describe('gapGroups', () => {
  it('groups gaps by theme in the ladder’s order and loses none', () => {
    const { gaps } = mustBe(growthPlan(aCase(), { track: 'ic', level: 'l6', date: null }, TODAY));
    const groups = gapGroups(TWO_TRACK, gaps);
    expect(groups.flatMap((group) => group.gaps)).toHaveLength(gaps.length);
    const themes = TWO_TRACK.themes.map(({ id }) => id);
    const places = groups.map(({ theme }) => themes.indexOf(theme.id));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const { theme, gaps: own } of groups)
      expect(own.every(({ verdict }) => verdict.criterion.theme === theme.id)).toBe(true);
  });
});
