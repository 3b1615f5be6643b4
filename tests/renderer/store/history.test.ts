import { expect, it } from 'vitest';
import { afterStep, recorded, redone, undone } from '../../../renderer/store/history.ts';
import type { CaseEdit } from '../../../shared/model/case-edit.ts';
import { aCase } from '../../support/case-builder.ts';
import { addActivities } from '../../support/test-library.ts';

const { case: after, edits } = addActivities(aCase(), 3);
const edit = (patch: CaseEdit['forward'][number]): CaseEdit => ({
  name: 'undo',
  subject: '',
  forward: [patch],
  backward: [],
});

it('goes back and forth through steps that the desk handed over', () => {
  const history = { past: edits, future: [] };
  const back = undone(history);
  expect(back && afterStep(after, back.edit)).toEqual(addActivities(aCase(), 2).case);
  const forth = back && redone(back.history);
  expect(forth?.edit.name).toBe('redo');
  expect(forth?.history).toEqual(history);
});

it('refuses a step that does not fit, or that would leave no case', () => {
  expect(afterStep(after, edit({ op: 'remove', path: ['activities', 17] }))).toBeNull();
  expect(afterStep(after, edit({ op: 'replace', path: ['person', 'name'], value: '' }))).toBeNull();
});

it('fills in what an older program did not know', () => {
  const { attachments, ...old } = addActivities(aCase(), 1).case.activities[0] ?? { attachments: [] };
  const stepped = afterStep(aCase(), edit({ op: 'add', path: ['activities', 0], value: old }));
  expect(stepped?.activities[0]?.attachments).toEqual([]);
});

it('keeps 500 steps', () => {
  const many = { past: Array.from({ length: 500 }, () => edits[0] as CaseEdit), future: edits };
  const next = recorded(many, edits[1] as CaseEdit);
  expect([next.past.length, next.past.at(-1), next.future]).toEqual([500, edits[1], []]);
});
