import { describe, expect, it } from 'vitest';
import { automaticItems, questionItems } from '../../../../renderer/features/merge/question-groups.ts';
import { changeActivity, removeActivity } from '../../../../shared/case/activity-edits.ts';
import { changePerson } from '../../../../shared/case/title-page-edits.ts';
import { mergeCases } from '../../../../shared/difference/merge/merge-cases.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, anActivity, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustEdit } from '../../../support/test-library.ts';

const BASE = aCase({ activities: [anActivity('b', { title: 'Beta' }), anActivity('a', { title: 'Alpha' })] });

const changed = (subject: PromotionCase, index: number, given: Partial<Activity>) =>
  mustEdit(changeActivity(subject, { ...(subject.activities[index] ?? anActivity('')), ...given })).case;
const merged = (mine: PromotionCase, theirs: PromotionCase, base: PromotionCase | null = BASE) => ({
  merge: mergeCases({ base, mine, theirs, newer: 'mine' }),
  cases: { mine, theirs },
});

describe('the questions of a merge', () => {
  it('stand by item, activities by title before all else', () => {
    const person = (role: string) => mustEdit(changePerson(BASE, { ...BASE.person, role })).case;
    const mine = changed(changed(person('Mine'), 0, { impact: 'Mine' }), 1, { impact: 'Mine', title: 'Alpha mine' });
    const theirs = changed(changed(person('Theirs'), 0, { impact: 'Theirs' }), 1, { impact: 'Theirs', title: 'Aleph' });
    const { merge, cases } = merged(mine, theirs);
    const items = questionItems(merge, cases);
    expect(items.map(({ difference }) => difference.title)).toEqual(['Alpha mine', 'Beta', 'Ada Example']);
    expect([...(items[0]?.byField.keys() ?? [])]).toEqual(['title', 'impact']);
  });

  it('show dates that are decided together as what differs of them, with one choice under the last', () => {
    const { merge, cases } = merged(
      changed(BASE, 0, { start: '2025-02-01', end: '2025-05-01' }),
      changed(BASE, 0, { start: '2025-03-01', end: null }),
    );
    const [item] = questionItems(merge, cases);
    expect(item?.difference.fields.map(({ name }) => name)).toEqual(['start', 'end']);
    expect([...(item?.byField.keys() ?? [])]).toEqual(['end']);
  });

  it('show a removed item whole, on the side that has it', () => {
    const { merge, cases } = merged(BASE, mustEdit(removeActivity(BASE, 'a')).case);
    const [item] = questionItems(merge, cases);
    expect(item).toMatchObject({ whole: { reason: 'removed' }, difference: { title: 'Alpha', presence: 'one' } });
    expect(item?.difference.fields).toContainEqual({ name: 'title', one: 'Alpha', other: undefined });
  });

  it('show what differs of two ladders, with one choice', () => {
    const { merge, cases } = merged(BASE, { ...BASE, ladder: { ...TWO_TRACK, version: '2', title: 'Other' } }, null);
    const [item] = questionItems(merge, cases);
    expect(item?.difference.fields.map(({ name }) => name)).toEqual(['title', 'version']);
    expect([...(item?.byField.keys() ?? [])]).toEqual(['version']);
    expect(automaticItems(merge, cases)).toEqual([]);
  });
});
