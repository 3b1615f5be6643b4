import { expect, test } from 'vitest';
import { proofAdvice } from '../../../../renderer/features/activities/form/proof-advice.ts';
import { proofOf } from '../../../../shared/evidence/proof.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import { A_LINK, anActivity, aReferee, FULL_METRIC } from '../../../support/case-builder.ts';

const advice = (given: Partial<Activity>, referees = [aReferee('r-1')]) => {
  const activity = anActivity('a-1', given);
  return proofAdvice(activity, proofOf(activity, referees));
};

test('offers a number, a link and a referee to what rests on a word', () => {
  expect(advice({})).toEqual([{ kind: 'add-number' }, { kind: 'add-link' }, { kind: 'find-referee' }]);
});

test('offers no referee to what is witnessed, and no link to what has one', () => {
  expect(advice({}, [aReferee('r-1', ['a-1'])])).toEqual([{ kind: 'add-number' }, { kind: 'add-link' }]);
  expect(advice({ links: [A_LINK] })).toEqual([{ kind: 'add-number' }]);
});

test('names what the most complete number still lacks', () => {
  const far = { ...FULL_METRIC, name: 'Far', before: null, after: null, source: '' };
  const near = { ...FULL_METRIC, name: 'Near', period: ' ', source: '' };
  expect(advice({ metrics: [far, near], links: [A_LINK] })).toEqual([
    { kind: 'complete-number', name: 'Near', missing: ['period', 'source'] },
  ]);
});

test('has nothing to add to what is measured', () => {
  expect(advice({ metrics: [FULL_METRIC] })).toEqual([]);
});
