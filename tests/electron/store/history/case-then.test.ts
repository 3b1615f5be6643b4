import { expect, it } from 'vitest';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import type { Failure, Result } from '../../../../shared/lib/result.ts';
import { aCase } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addActivities, openTestLibrary, tamper } from '../../../support/test-library.ts';

const COUNT = 130;

/** A library with a case of 130 edits, more than there are between two checkpoints, opened anew. */
async function aLongCase() {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aCase()));
  const { edits } = addActivities(aCase(), COUNT);
  // A checkpoint follows the first save.
  mustValue(library.save('case-1', 0, edits.slice(0, 101)));
  mustValue(library.save('case-1', 101, edits.slice(101)));
  library.close();
  return { folder, library: openTestLibrary(folder) };
}

const stateAfter = (count: number) => addActivities(aCase(), count).case;
const codeOf = (result: Result<unknown, Failure>) => (result.ok ? 'ok' : result.problem.code);

it('gives the case as it was after any of its edits', async () => {
  const { library } = await aLongCase();
  for (const sequence of [0, 1, 64, 99, 100, 101, COUNT]) {
    expect(mustValue(library.at('case-1', sequence))).toEqual({
      case: stateAfter(sequence),
      sequence,
      backward: [],
    });
  }
  // Looking back changes nothing.
  expect(mustValue(library.open('case-1'))).toEqual({ case: stateAfter(COUNT), sequence: COUNT });
});

it('gives the way from there back to an earlier state', async () => {
  const { library } = await aLongCase();
  const then = mustValue(library.at('case-1', 110, 95));
  expect(then.case).toEqual(stateAfter(110));
  expect(applyPatches(then.case, then.backward)).toEqual(stateAfter(95));
});

it.each([
  ['before the beginning', -1, undefined],
  ['beyond the end', COUNT + 1, undefined],
  ['with a way back to a later state', 5, 6],
  ['with a way back beyond the beginning', 5, -2],
])('knows no state %s', async (_, sequence, since) => {
  const { library } = await aLongCase();
  expect(codeOf(library.at('case-1', sequence, since))).toBe('no-such-state');
});

it('says so when a state cannot be reached any more, and still gives those that can', async () => {
  const { folder, library } = await aLongCase();
  tamper(folder, 'DELETE FROM edits WHERE sequence = 60');
  const refused = library.at('case-1', 59);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'state-unreachable', message: expect.any(String) } });
  expect(codeOf(library.at('case-1', 70, 59))).toBe('state-unreachable');
  expect(mustValue(library.at('case-1', 60)).case).toEqual(stateAfter(60));
  // State 0 is the earliest that is known.
  expect(mustValue(library.at('case-1', 0))).toMatchObject({ sequence: 60, case: stateAfter(60) });
});

it.each([
  ['cannot be read', `UPDATE edits SET backward = '[', crc = NULL WHERE sequence = 100`],
  ['was spoilt', `UPDATE edits SET backward = '[]' WHERE sequence = 100`],
  [
    'does not fit',
    `UPDATE edits SET backward = '[{"op":"remove","path":["nowhere",1]}]', crc = NULL WHERE sequence = 100`,
  ],
  [
    'leads to no case',
    `UPDATE edits SET backward = '[{"op":"replace","path":["person","name"],"value":""}]', crc = NULL
     WHERE sequence = 100`,
  ],
])('says so when an edit on the way %s', async (_, sql) => {
  const { folder, library } = await aLongCase();
  tamper(folder, sql);
  expect(codeOf(library.at('case-1', 50))).toBe('state-unreachable');
  expect(mustValue(library.at('case-1', 120)).case).toEqual(stateAfter(120));
});

it('knows nothing of a case that is not there', async () => {
  const { library } = await aLongCase();
  expect(codeOf(library.at('gone', 0))).toBe('no-such-case');
  expect(codeOf(library.history('gone'))).toBe('no-such-case');
  expect(codeOf(library.openWithHistory('gone'))).toBe('no-such-case');
});
