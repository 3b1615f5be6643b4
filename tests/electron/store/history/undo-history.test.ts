import { expect, it } from 'vitest';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import { changePacketPlan, changePerson } from '../../../../shared/case/title-page-edits.ts';
import type { CaseEdit, CaseHistory } from '../../../../shared/model/case-edit.ts';
import { aCase } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addActivities, mustEdit, openTestLibrary, tamper } from '../../../support/test-library.ts';

const subjects = ({ past, future }: CaseHistory) => [past, future].map((edits) => edits.map(({ subject }) => subject));

/** Takes an edit back as a window does. */
function undoing({ subject, forward, backward }: CaseEdit): CaseEdit {
  return { name: 'undo', subject, forward: backward, backward: forward };
}

/** A library with a case of five edits, each of which adds an activity. */
async function fiveEdits() {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  const { edits, case: after } = addActivities(aCase(), 5);
  mustValue(library.add(aCase()));
  mustValue(library.save('case-1', 0, edits));
  return { folder, library, after };
}

it('offers all steps again after a restart, and they fit', async () => {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  const start = aCase();
  const { case: after, edits } = addActivities(start, 3);
  mustValue(library.add(start));
  mustValue(library.save(start.id, 0, [...edits, ...edits.slice(-1).map(undoing)]));
  library.close();

  const { history, case: current } = mustValue(openTestLibrary(folder).openWithHistory(start.id));
  expect(subjects(history)).toEqual([['added-0', 'added-1'], ['added-2']]);
  expect(applyPatches(current, history.future[0]?.forward ?? [])).toEqual(after);
  const back = history.past.toReversed().flatMap(({ backward }) => backward);
  expect(applyPatches(current, back)).toEqual(start);
});

it('offers no more than 500 steps, the newest', async () => {
  const library = openTestLibrary(await temporaryFolder());
  mustValue(library.add(aSmallCase('small')));
  mustValue(library.save('small', 0, addActivities(aSmallCase('small'), 640).edits));
  const { past } = mustValue(library.openWithHistory('small')).history;
  expect(past.length).toBe(500);
  expect(past.at(-1)?.subject).toBe('added-639');
});

it('looks back past long runs of undo and redo', async () => {
  const library = openTestLibrary(await temporaryFolder());
  const start = aSmallCase('small');
  const first = mustEdit(changePerson(start, { ...start.person, role: 'First' }));
  const second = mustEdit(changePerson(first.case, { ...start.person, role: 'Second' }));
  const toAndFro = Array.from({ length: 700 }, () => [undoing(second.edit), { ...second.edit, name: 'redo' }]).flat();
  mustValue(library.add(start));
  mustValue(library.save('small', 0, [first.edit, second.edit, ...toAndFro]));
  const { past } = mustValue(library.openWithHistory('small')).history;
  expect(past.map(({ name }) => name)).toEqual(['change-person', 'change-person']);
});

it('offers about four million characters of patches, and always the last step', async () => {
  const library = openTestLibrary(await temporaryFolder());
  const start = aSmallCase('small');
  const edits: CaseEdit[] = [];
  let current = start;
  for (let index = 0; index < 12; index += 1) {
    const summary = `${index % 10}`.repeat(300_000);
    const next = mustEdit(changePacketPlan(current, { ...current.packet, summary }));
    edits.push(next.edit);
    current = next.case;
  }
  mustValue(library.add(start));
  mustValue(library.save('small', 0, edits));
  // Each holds its text before and after.
  expect(mustValue(library.openWithHistory('small')).history.past.length).toBe(6);

  const forward = Array.from({ length: 12 }, () => edits[0]?.forward ?? []).flat();
  const huge: CaseEdit = { name: 'restore', subject: 'small', forward: [...forward, ...forward], backward: [] };
  mustValue(library.save('small', 12, [huge]));
  expect(mustValue(library.openWithHistory('small')).history.past.map(({ name }) => name)).toEqual(['restore']);
});

it('offers nothing from before a missing edit', async () => {
  const { folder, library } = await fiveEdits();
  tamper(folder, 'DELETE FROM edits WHERE sequence = 3');
  expect(subjects(mustValue(library.openWithHistory('case-1')).history)).toEqual([['added-3', 'added-4'], []]);
});

it.each([
  ['is no JSON', `UPDATE edits SET backward = '{', crc = NULL WHERE sequence = 4`],
  ['is no list of patches', `UPDATE edits SET forward = '"words"', crc = NULL WHERE sequence = 4`],
  ['was spoilt', `UPDATE edits SET backward = '[]' WHERE sequence = 4`],
])('offers nothing from before an edit that %s', async (_, sql) => {
  const { folder, library } = await fiveEdits();
  tamper(folder, sql);
  expect(subjects(mustValue(library.openWithHistory('case-1')).history)).toEqual([['added-4'], []]);
});

it('opens a case without undo where its newest edits are missing, or all of them', async () => {
  const { folder, library, after } = await fiveEdits();
  const opened = { case: after, sequence: 5, history: { past: [], future: [] } };
  tamper(folder, 'DELETE FROM edits WHERE sequence = 5');
  expect(mustValue(library.openWithHistory('case-1'))).toEqual(opened);
  tamper(folder, 'DELETE FROM edits');
  expect(mustValue(library.openWithHistory('case-1'))).toEqual(opened);
});
