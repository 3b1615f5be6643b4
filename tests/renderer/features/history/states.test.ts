import { describe, expect, it } from 'vitest';
import { restoration } from '../../../../renderer/features/history/restore-state.ts';
import { foundGroups, stateItems } from '../../../../renderer/features/history/state-items.ts';
import { stateBefore } from '../../../../renderer/features/history/use-states.ts';
import { namesIn } from '../../../../renderer/text/value-text.ts';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import { caseEdit } from '../../../../shared/model/case-edit.ts';
import { aCase, aClaim, anActivity, aReferee } from '../../../support/case-builder.ts';
import { mustEdit } from '../../../support/test-library.ts';

const THEN = aCase({
  activities: [anActivity('a1', { title: 'The search index', impact: 'Faster for everyone' }), anActivity('a2')],
  claims: [aClaim('a1', 'l5-mentoring')],
});
const NOW = aCase({ activities: [anActivity('a2', { impact: 'New' })], referees: [aReferee('r1')] });

describe('bringing a state back', () => {
  it('is an edit that makes the case what it was, and can be undone', () => {
    const { case: after, edit } = mustEdit(restoration(NOW, THEN, '2026-03-03T09:00:00.000Z'));
    expect(after).toEqual(THEN);
    expect(caseEdit.parse(edit)).toMatchObject({ name: 'restore', subject: '2026-03-03T09:00:00.000Z' });
    expect(applyPatches(after, edit.backward)).toEqual(NOW);
  });

  it('is none where the case stands like that', () => {
    expect(restoration(NOW, structuredClone(NOW), '')).toBeNull();
  });

  it('leaves the case its own id', () => {
    expect(mustEdit(restoration(NOW, { ...THEN, id: 'another' }, '')).case.id).toBe(NOW.id);
  });
});

describe('the state before', () => {
  const { case: after, edit } = mustEdit(changeActivity(THEN, anActivity('a2', { title: 'New title' })));

  it('is worked out from the patches back', () => {
    expect(stateBefore(after, edit.backward)).toEqual(THEN);
  });

  it.each([
    ['do not fit', [{ op: 'remove', path: ['activities', 9] }]],
    ['lead to no case', [{ op: 'replace', path: ['person', 'name'], value: '' }]],
  ] as const)('is unknown where the patches %s', (_, patches) => {
    expect(stateBefore(after, patches as never)).toBeNull();
  });
});

describe('looking through a state', () => {
  const found = (query: string) =>
    foundGroups(stateItems(THEN, namesIn(THEN)), query).map(({ kind, items }) => [kind, items.map(({ id }) => id)]);

  it('shows everything at first, by kind', () => {
    expect(found('').map(([kind]) => kind)).toEqual(['person', 'target', 'ladder', 'activity', 'claim', 'packet']);
  });

  it('finds words in any field, whatever their case, also of what an item points to', () => {
    expect(found('faster EVERYONE')).toEqual([['activity', ['a1']]]);
    expect(found('search index')).toEqual([
      ['activity', ['a1']],
      ['claim', ['a1--l5-mentoring']],
    ]);
    expect(found('no such word')).toEqual([]);
  });
});
