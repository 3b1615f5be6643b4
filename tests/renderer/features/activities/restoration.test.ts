import { expect, test } from 'vitest';
import { restoration } from '../../../../renderer/features/activities/activity-actions.ts';
import { changeActivity, removeActivity } from '../../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import { removeReferee } from '../../../../shared/case/referee-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, aReferee } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';

const BEFORE = aCase({
  activities: [anActivity('a-1'), anActivity('a-2')],
  claims: [aClaim('a-1', 'l6-long-view'), aClaim('a-1', 'l6-multiplies'), aClaim('a-2', 'l6-long-view')],
  referees: [aReferee('r-1', ['a-1', 'a-2']), aReferee('r-2', ['a-1']), aReferee('r-3', ['a-2'])],
});
const removed = (subject: PromotionCase) => mustBe(removeActivity(subject, 'a-1')).case;

test('brings an activity back with its claims and its referees, beside what changed since', () => {
  const changed = mustBe(changeActivity(removed(BEFORE), anActivity('a-2', { title: 'Changed since' }))).case;
  const after = mustBe(restoration(BEFORE, 'a-1')(changed)).case;
  expect(after.activities.map(({ title }) => title)).toEqual(['Changed since', 'Title of a-1']);
  expect(after.claims.map(({ id }) => id).toSorted()).toEqual(BEFORE.claims.map(({ id }) => id).toSorted());
  expect(after.referees.map(({ activities }) => activities)).toEqual([['a-2', 'a-1'], ['a-1'], ['a-2']]);
});

test('is one step of the history, taken back as a whole', () => {
  const gone = removed(BEFORE);
  const { edit, case: back } = mustBe(restoration(BEFORE, 'a-1')(gone));
  expect(applyPatches(gone, edit.forward)).toEqual(back);
  expect(applyPatches(back, edit.backward)).toEqual(gone);
});

test('leaves referees alone who have gone since', () => {
  const later = mustBe(removeReferee(removed(BEFORE), 'r-2')).case;
  const after = mustBe(restoration(BEFORE, 'a-1')(later)).case;
  expect(after.referees.map(({ id }) => id)).toEqual(['r-1', 'r-3']);
});

test('changes nothing when the activity is there again', () => {
  expect(restoration(BEFORE, 'a-1')(BEFORE)).toBeNull();
});
