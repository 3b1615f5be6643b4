import { describe, expect, it } from 'vitest';
import { leadershipInExcess } from '../../../shared/fit/excess.ts';
import type { Activity } from '../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { A_LINK, aCase, aClaim, anActivity, OVERLAY } from '../../support/case-builder.ts';

const NOW = '2025-05-15';

/** Seven hours a week are an hour a day. */
function daily(id: string, start: string, end: string | null, given: Partial<Activity> = {}): Activity {
  return anActivity(id, { start, end, effort: { unit: 'hours-per-week', amount: 7 }, ...given });
}

function person(track: string | null, level: string | null): PromotionCase['person'] {
  return { ...aCase().person, track, level };
}

const near = (value: number): unknown => expect.closeTo(value, 9);

// An hour a day: 30 days of seen work from 1 March, 20 days of unseen from 22 March, 15 so far from 1 May.
const subject = aCase({
  person: person('ic', 'l5'),
  target: { track: 'tl', level: 'l6', date: null },
  activities: [
    daily('on', '2025-05-01', null),
    daily('seen', '2025-03-01', '2025-03-30'),
    daily('unseen', '2025-03-22', '2025-04-10'),
    daily('both', '2025-04-01', '2025-04-10'),
    daily('unclaimed', '2025-04-01', '2025-04-05'),
    daily('later', '2025-05-16', null),
    anActivity('untold', { start: '2025-02-01', end: '2025-02-10', effort: null }),
  ],
  claims: [
    aClaim('seen', 'l6-simplifies', 'partial'),
    aClaim('unseen', 'l6-risk-register'),
    aClaim('unseen', 'l7-architects-teams'),
    aClaim('both', 'l6-risk-register'),
    aClaim('both', 'l6-multi-system'),
    aClaim('on', 'l6-educates-product', 'partial'),
    aClaim('later', 'l6-staffing-advice'),
    aClaim('untold', 'l6-staffing-advice'),
  ],
});

describe('leadership in excess', () => {
  it('is begun work that another track asks for and the current one does not, on paper or not', () => {
    expect(leadershipInExcess(subject, NOW)).toMatchObject({
      track: 'ic',
      activities: ['untold', 'unseen', 'on'],
      hours: near(35),
      share: near(35 / 80),
    });
  });

  it('is told by quarter, oldest first, also where there is none', () => {
    expect(leadershipInExcess(subject, NOW).byQuarter).toEqual([
      { quarter: '2025-Q1', hours: near(10), share: near(10 / 40) },
      { quarter: '2025-Q2', hours: near(25), share: near(25 / 40) },
    ]);
    const late = { ...subject, activities: [...subject.activities, daily('old', '2024-11-02', '2024-11-03')] };
    expect(leadershipInExcess(late, NOW).byQuarter.map(({ quarter, hours }) => [quarter, hours])).toEqual([
      ['2024-Q4', 0],
      ['2025-Q1', near(10)],
      ['2025-Q2', near(25)],
    ]);
  });

  it('ends with the day that is asked about', () => {
    const then = leadershipInExcess(subject, '2025-03-31');
    expect(then).toMatchObject({ activities: ['untold', 'unseen'], hours: near(10), share: near(10 / 40) });
    expect(leadershipInExcess(subject, '2020-01-01')).toMatchObject({
      activities: [],
      hours: 0,
      share: 0,
      byQuarter: [],
      takenFrom: [],
    });
  });

  it('was missing for the open criteria of the current level and of the level sought, on the current track', () => {
    const { takenFrom } = leadershipInExcess(subject, NOW);
    const ids = takenFrom.map(({ criterion }) => criterion.id);
    expect(ids).toContain('l5-mentoring');
    expect(ids).toContain('l6-recognised-depth');
    expect(new Set(ids).size).toBe(ids.length);
    // Nothing that is only asked for elsewhere or on a level that is neither.
    expect(takenFrom.every(({ criterion }) => criterion.tracks.includes('ic') && criterion.level !== 'l7')).toBe(true);
    expect(takenFrom.find(({ criterion }) => criterion.id === 'l6-simplifies')?.verdict).toBe('claimed');
    // The met one is not open.
    const met = aCase({
      ...subject,
      activities: subject.activities.map((each) => (each.id === 'seen' ? { ...each, links: [A_LINK] } : each)),
      claims: subject.claims.map((each) => (each.activity === 'seen' ? { ...each, strength: 'meets' } : each)),
    });
    expect(leadershipInExcess(met, NOW).takenFrom).toHaveLength(takenFrom.length - 1);
  });

  it('goes the other way for who is on the other track, and by the target where paper says nothing', () => {
    const onTl = { ...subject, person: person('tl', 'l6') };
    expect(leadershipInExcess(onTl, NOW)).toMatchObject({ track: 'tl', activities: ['seen'], hours: near(30) });
    expect(leadershipInExcess({ ...subject, person: person(null, null) }, NOW).track).toBe('tl');
  });

  it('is no share of nothing when no activity tells its effort', () => {
    const untold = { ...subject, activities: subject.activities.map((each) => ({ ...each, effort: null })) };
    expect(leadershipInExcess(untold, NOW)).toMatchObject({
      hours: 0,
      share: 0,
      byQuarter: [],
      activities: ['untold', 'unseen', 'on'],
    });
  });

  it('knows a role without rungs as another track', () => {
    const lead = aCase({
      ladder: OVERLAY,
      person: person('ic', 'e2'),
      target: { track: 'ic', level: 'e2', date: null },
      activities: [daily('course', '2025-01-01', '2025-01-10'), daily('mentor', '2025-01-01', '2025-01-10')],
      claims: [aClaim('course', 'lead-course'), aClaim('mentor', 'e2-mentor')],
    });
    const { activities, share, takenFrom } = leadershipInExcess(lead, NOW);
    expect([activities, share]).toEqual([['course'], near(0.5)]);
    expect(takenFrom.map(({ criterion }) => criterion.id)).toEqual(['e2-design', 'e2-mentor']);
  });
});
