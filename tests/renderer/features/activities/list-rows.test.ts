import { describe, expect, it } from 'vitest';
import { listRows } from '../../../../renderer/features/activities/list/list-rows.ts';
import { type ListView, WHOLE_LIST } from '../../../../renderer/features/activities/list/list-view.ts';
import { listedActivities, wordsInUse } from '../../../../renderer/features/activities/list/listed-activity.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee, FULL_METRIC } from '../../../support/case-builder.ts';

const CASE = aCase({
  activities: [
    anActivity('word', { title: 'Ångström units', start: '2024-03-01', tags: ['units'] }),
    anActivity('seen', { title: 'Planner hour', start: '2025-02-01', confidentiality: 'private', tags: ['teaching'] }),
    anActivity('shown', { title: 'Design 10', start: '2025-02-01', links: [A_LINK], tags: ['units', 'teaching'] }),
    anActivity('counted', { title: 'Design 9', start: '2026-01-01', end: null, metrics: [FULL_METRIC] }),
  ],
  claims: [aClaim('shown', 'l6-long-view'), aClaim('shown', 'l6-multiplies'), aClaim('word', 'l6-long-view')],
  referees: [aReferee('r-1', ['seen'])],
});

function rows(view: Partial<ListView> = {}, subject = CASE): string[] {
  const found = listRows(listedActivities(subject), { ...WHOLE_LIST, ...view });
  return found.map((row) => (row.kind === 'heading' ? `# ${row.title}` : row.id));
}

describe('listRows', () => {
  it('lists the newest start first, under its year', () => {
    expect(rows()).toEqual(['# 2026', 'counted', '# 2025', 'seen', 'shown', '# 2024', 'word']);
  });

  it('divides by quarter where a year holds many', () => {
    const months = Array.from({ length: 13 }, (_, index) => String((index % 12) + 1).padStart(2, '0'));
    const activities = months.map((month, index) => anActivity(`a-${index}`, { start: `2025-${month}-01`, end: null }));
    const headings = rows({}, aCase({ activities })).filter((row) => row.startsWith('#'));
    expect(headings).toEqual(['# Q4 2025', '# Q3 2025', '# Q2 2025', '# Q1 2025']);
  });

  it('sorts by title as people count, without headings', () => {
    expect(rows({ order: 'title' })).toEqual(['word', 'counted', 'shown', 'seen']);
  });

  it('puts the weakest proof first, under the name of the proof', () => {
    expect(rows({ order: 'weakest' })).toEqual([
      '# Own word',
      'word',
      '# Witnessed',
      'seen',
      '# Artefact',
      'shown',
      '# Measured',
      'counted',
    ]);
  });

  it('puts what is claimed least first', () => {
    expect(rows({ order: 'least-claimed' })).toEqual(['counted', 'seen', 'word', 'shown']);
  });

  it('finds words without regard to accents and case', () => {
    expect(rows({ query: 'angstrom UNITS' })).toEqual(['# 2024', 'word']);
  });

  it('lets through what fits every kind of filter, and any value within one', () => {
    expect(rows({ proofs: ['word', 'measured'] })).toEqual(['# 2026', 'counted', '# 2024', 'word']);
    expect(rows({ confidentialities: ['private'] })).toEqual(['# 2025', 'seen']);
    expect(rows({ tags: ['units'], proofs: ['artefact'] })).toEqual(['# 2025', 'shown']);
    expect(rows({ unclaimed: true })).toEqual(['# 2026', 'counted', '# 2025', 'seen']);
    expect(rows({ unclaimed: true, tags: ['units'] })).toEqual([]);
  });

  it('gives every row an id of its own', () => {
    const ids = listRows(listedActivities(CASE), WHOLE_LIST).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('wordsInUse', () => {
  it('names each word once, the most used first', () => {
    const tagged = (tags: string[], index: number): Activity => anActivity(`a-${index}`, { tags });
    expect(wordsInUse([['b', 'a'], ['c', 'b'], ['a', 'b'], []].map(tagged), 'tags')).toEqual(['b', 'a', 'c']);
  });
});
