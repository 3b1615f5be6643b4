import { describe, expect, it } from 'vitest';
import { emptyLanes, lanesOf } from '../../../../renderer/features/time/timeline/lanes.ts';
import { timelineEntries } from '../../../../renderer/features/time/timeline/timeline-entries.ts';
import { moveOnTimeline } from '../../../../renderer/features/time/timeline/timeline-moves.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, anIntention, aRole, JORGEF, TWO_TRACK } from '../../../support/case-builder.ts';

const TODAY = '2026-01-15';
const criterionIn = (theme: string): string =>
  TWO_TRACK.criteria.find((criterion) => criterion.theme === theme)?.id ?? '';

const SUBJECT = aCase({
  activities: [
    anActivity('depth-late', { start: '2025-06-01', end: null }),
    anActivity('depth-early', { start: '2025-01-01', end: '2025-03-31' }),
    anActivity('both', { start: '2025-04-01', end: '2025-05-31' }),
    anActivity('loose', { start: '2025-03-01', end: '2025-03-10' }),
  ],
  claims: [
    aClaim('depth-late', criterionIn('depth')),
    aClaim('depth-early', criterionIn('depth')),
    aClaim('both', criterionIn('risk')),
    aClaim('both', criterionIn('depth')),
  ],
  plan: [
    anIntention('wish', [criterionIn('risk')]),
    anIntention('done', [criterionIn('staffing')], { activity: 'depth-early' }),
  ],
  roles: [
    aRole('two', { tracks: ['ic', 'tl'], title: 'Lead of Heron' }),
    aRole('one', { end: '2024-12-31', level: 'l5' }),
  ],
});
const lanes = (subject: PromotionCase = SUBJECT, by: 'theme' | 'dimension' = 'theme') =>
  lanesOf(subject.ladder, timelineEntries(subject, TODAY), by).map(({ name, entries }) => ({
    name,
    entries: entries.map(({ id }) => id),
  }));

describe('the lanes', () => {
  it('hold what serves their theme in order of time, roles first and what nothing is claimed for last', () => {
    expect(lanes()).toEqual([
      { name: 'Times in a role', entries: ['two', 'one'] },
      { name: 'Technical depth', entries: ['depth-early', 'both', 'depth-late'] },
      { name: 'Risk and alternatives', entries: ['both', 'wish'] },
      { name: 'Not claimed yet', entries: ['loose'] },
    ]);
  });

  it('can be those of dimensions', () => {
    expect(lanes(SUBJECT, 'dimension').map(({ name, entries }) => [name, entries.length])).toEqual([
      ['Times in a role', 2],
      ['Skills', 3],
      ['Responsibilities', 2],
      ['Not claimed yet', 1],
    ]);
  });

  it('name those in which nothing stands', () => {
    const found = lanesOf(SUBJECT.ladder, timelineEntries(SUBJECT, TODAY), 'theme');
    const names = emptyLanes(SUBJECT.ladder, found, 'theme');
    expect(names).toContain('Staffing and team architecture');
    expect(names).not.toContain('Technical depth');
    expect(names).toHaveLength(TWO_TRACK.themes.length - 2);
  });

  it('gather themes without a dimension in one', () => {
    const ladder = { ...TWO_TRACK, themes: TWO_TRACK.themes.map((theme) => ({ ...theme, dimension: null })) };
    expect(lanes({ ...SUBJECT, ladder }, 'dimension').map(({ name }) => name)).toEqual([
      'Times in a role',
      'Other themes',
      'Not claimed yet',
    ]);
  });

  it('name roles by track and title, else by the level they were on', () => {
    const names = timelineEntries(SUBJECT, TODAY)
      .filter(({ kind }) => kind === 'role')
      .map(({ name }) => name);
    expect(names).toEqual(['IC and TL: Lead of Heron', 'IC: T5 Senior engineer']);
  });

  it('end what goes on today, and never before it began', () => {
    const late = aCase({
      ladder: JORGEF,
      target: { track: JORGEF.tracks[0]?.id ?? '', level: JORGEF.levels.at(-1)?.id ?? '', date: null },
      activities: [anActivity('ahead', { start: '2027-01-01', end: null })],
    });
    const [entry] = timelineEntries(late, TODAY);
    expect(entry).toMatchObject({ to: (entry?.from ?? 0) + 1 });
  });
});

describe('keys on the timeline', () => {
  const all = lanesOf(SUBJECT.ladder, timelineEntries(SUBJECT, TODAY), 'theme');
  const idOf = (name: string): string => all.find((lane) => lane.name === name)?.id ?? '';
  const depth = idOf('Technical depth');
  const press = (from: { lane: string; entry: string }, key: string, ctrlKey = false) =>
    moveOnTimeline(all, from, { key, ctrlKey });

  it('go left and right in time within a lane, and stop at its ends', () => {
    expect(press({ lane: depth, entry: 'depth-early' }, 'ArrowRight')).toEqual({ lane: depth, entry: 'both' });
    expect(press({ lane: depth, entry: 'both' }, 'ArrowLeft')).toEqual({ lane: depth, entry: 'depth-early' });
    expect(press({ lane: depth, entry: 'depth-early' }, 'ArrowLeft')).toBeNull();
  });

  it('go up and down to what began nearest in the next lane', () => {
    expect(press({ lane: depth, entry: 'depth-late' }, 'ArrowDown')).toEqual({
      lane: idOf('Risk and alternatives'),
      entry: 'both',
    });
    expect(press({ lane: depth, entry: 'depth-late' }, 'ArrowUp')).toEqual({ lane: 'roles', entry: 'two' });
    expect(press({ lane: 'roles', entry: 'two' }, 'ArrowUp')).toBeNull();
    expect(press({ lane: 'unclaimed', entry: 'loose' }, 'ArrowDown')).toBeNull();
  });

  it('go to the ends of the lane, and with Ctrl of everything', () => {
    expect(press({ lane: depth, entry: 'both' }, 'Home')).toEqual({ lane: depth, entry: 'depth-early' });
    expect(press({ lane: depth, entry: 'both' }, 'End')).toEqual({ lane: depth, entry: 'depth-late' });
    expect(press({ lane: depth, entry: 'both' }, 'Home', true)).toEqual({ lane: 'roles', entry: 'two' });
    expect(press({ lane: depth, entry: 'both' }, 'End', true)).toEqual({
      lane: idOf('Risk and alternatives'),
      entry: 'wish',
    });
  });

  it('do nothing else, and nothing from where nothing is', () => {
    expect(press({ lane: depth, entry: 'both' }, 'a')).toBeNull();
    expect(press({ lane: depth, entry: 'gone' }, 'ArrowRight')).toBeNull();
  });
});
