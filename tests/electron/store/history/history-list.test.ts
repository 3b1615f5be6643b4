import { expect, it } from 'vitest';
import { addActivity, changeActivity, removeActivity } from '../../../../shared/case/activity-edits.ts';
import { setClaim } from '../../../../shared/case/claim-edits.ts';
import { declare } from '../../../../shared/case/declaration-edits.ts';
import { type EditedCase, edited } from '../../../../shared/case/edit.ts';
import { addReferee } from '../../../../shared/case/referee-edits.ts';
import { changePerson } from '../../../../shared/case/title-page-edits.ts';
import { changesTo } from '../../../../shared/difference/changes-to.ts';
import type { CaseEdit } from '../../../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addActivities, mustEdit, openTestLibrary, tamper } from '../../../support/test-library.ts';

const STATEMENT = TWO_TRACK.criteria.find(({ id }) => id === 'l5-mentoring')?.statement;

type Step = (current: PromotionCase) => EditedCase | null;

async function libraryAfter(steps: readonly (Step | 'undo')[], start = aCase()) {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(start));
  let current = start;
  const edits: CaseEdit[] = [];
  for (const [index, step] of steps.entries()) {
    if (step === 'undo') {
      const last = edits.at(-1);
      if (last === undefined) throw new Error('nothing to undo');
      const edit = { name: 'undo', subject: last.subject, forward: last.backward, backward: last.forward };
      mustValue(library.save(start.id, index, [edit]));
      edits.push(edit);
      current = mustValue(library.open(start.id)).case;
      continue;
    }
    const next = mustEdit(step(current));
    mustValue(library.save(start.id, index, [next.edit]));
    edits.push(next.edit);
    current = next.case;
  }
  return { folder, library, current };
}

it('lists every edit with its moment and what it was about', async () => {
  const { library } = await libraryAfter([
    (c) => addActivity(c, anActivity('a1', { title: 'The search index' })),
    (c) => setClaim(c, aClaim('a1', 'l5-mentoring')),
    (c) => declare(c, aDeclaration('known-gap', 'l5-mentoring')),
    (c) => addReferee(c, aReferee('r1')),
    (c) => changePerson(c, { ...c.person, role: 'Engineer' }),
    'undo',
  ]);
  const { sequence, from, entries } = mustValue(library.history('case-1'));
  expect([sequence, from]).toEqual([6, 0]);
  expect(entries.map(({ sequence: number, name, title, meant }) => [number, name, title, meant])).toEqual([
    [1, 'add-activity', 'The search index', null],
    [2, 'add-claim', `The search index → ${STATEMENT}`, null],
    [3, 'declare-known-gap', STATEMENT, null],
    [4, 'add-referee', 'Referee r1', null],
    [5, 'change-person', '', null],
    [6, 'undo', '', 'change-person'],
  ]);
  expect(entries.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
  expect(JSON.stringify(entries)).not.toContain('What was mine');
});

it('knows the title of what is gone, as it was last', async () => {
  const { library } = await libraryAfter([
    (c) => addActivity(c, anActivity('a1', { title: 'First title' })),
    (c) => setClaim(c, aClaim('a1', 'l5-mentoring')),
    (c) => changeActivity(c, anActivity('a1', { title: 'Last title' })),
    (c) => removeActivity(c, 'a1'),
    (c) => addReferee(c, aReferee('r1')),
    'undo',
  ]);
  const titles = mustValue(library.history('case-1')).entries.map(({ title }) => title);
  const claim = `Last title → ${STATEMENT}`;
  expect(titles).toEqual(['Last title', claim, 'Last title', 'Last title', 'Referee r1', 'Referee r1']);
});

it('finds the title of what an earlier state took out, though it was there from the beginning', async () => {
  const start = aCase({ activities: [anActivity('a1', { title: 'From the beginning' })] });
  const { library } = await libraryAfter(
    [
      (c) => changeActivity(c, anActivity('a1', { title: 'From the beginning', impact: 'New' })),
      (c) => edited(c, 'restore', c.id, changesTo(c, aCase())),
    ],
    start,
  );
  expect(mustValue(library.history('case-1')).entries.map(({ title }) => title)).toEqual(['From the beginning', '']);
});

it('tells items of one id by what the edit was about', async () => {
  const { library } = await libraryAfter([
    (c) => addActivity(c, anActivity('same', { title: 'The activity' })),
    (c) => addReferee(c, aReferee('same', [], { name: 'The referee' })),
  ]);
  expect(mustValue(library.history('case-1')).entries.map(({ title }) => title)).toEqual([
    'The activity',
    'The referee',
  ]);
});

it('begins where the edits are without a gap', async () => {
  const { folder, library } = await libraryAfter([(c) => addActivity(c, anActivity('a1'))]);
  mustValue(library.save('case-1', 1, addActivities(aCase(), 4).edits.map(movedByOne)));
  tamper(folder, 'DELETE FROM edits WHERE sequence = 2');
  const { sequence, from, entries } = mustValue(library.history('case-1'));
  expect([sequence, from, entries.map((entry) => entry.sequence)]).toEqual([5, 2, [3, 4, 5]]);
  tamper(folder, 'DELETE FROM edits WHERE sequence = 5');
  expect(mustValue(library.history('case-1'))).toEqual({ sequence: 5, from: 5, entries: [] });
});

/** The same edit where one activity more comes before. */
function movedByOne(edit: CaseEdit): CaseEdit {
  const moved = (patches: CaseEdit['forward']) =>
    patches.map((patch) => ({
      ...patch,
      path: patch.path.map((step) => (typeof step === 'number' ? step + 1 : step)),
    }));
  return { ...edit, forward: moved(edit.forward), backward: moved(edit.backward) };
}
