import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { addActivities } from '../../support/test-library.ts';

/** A desk with a case that three edits were made to. */
async function aDesk() {
  const folder = await temporaryFolder();
  const target = path.join(folder, 'then.json');
  const desk = openTestDesk(folder, { chooseSaveFile: async () => target });
  const { id } = mustValue(
    await desk.ask('case.create', { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null }),
  );
  const before = mustValue(await desk.ask('case.open', { id })).case;
  const { case: after, edits } = addActivities(before, 3);
  mustValue(await desk.ask('case.save', { id, base: 0, edits }));
  return { ...desk, id, before, after, edits, target };
}

it('opens a case with what can be undone in it', async () => {
  const { ask, id, after, edits } = await aDesk();
  const opened = mustValue(await ask('case.open', { id }));
  expect(opened).toEqual({ case: after, sequence: 3, history: { past: edits, future: [] }, generation: 0 });
});

it('tells what was changed, without what was written', async () => {
  const { ask, id } = await aDesk();
  const list = mustValue(await ask('case.history', { id }));
  expect(list.entries.map(({ sequence, name, title }) => [sequence, name, title])).toEqual([
    [1, 'add-activity', 'Title of added-0'],
    [2, 'add-activity', 'Title of added-1'],
    [3, 'add-activity', 'Title of added-2'],
  ]);
  expect(JSON.stringify(list)).not.toContain('What was the matter');
});

it('gives an earlier state, in the answer and as a file that can be opened again', async () => {
  const { ask, id, before, edits, target } = await aDesk();
  expect(mustValue(await ask('case.at', { id, sequence: 0 })).case).toEqual(before);
  expect(mustValue(await ask('case.at', { id, sequence: 1, since: 0 })).backward).toEqual(edits[0]?.backward);
  expect(mustValue(await ask('case.downloadThen', { id, sequence: 1 }))).toMatchObject({ kind: 'saved', path: target });
  const bytes = Uint8Array.from(await readFile(target));
  const request = { bytes, fileName: 'then.json', passphrase: null, existing: 'keep-both' } as const;
  const again = mustValue(await ask('case.import', request));
  expect(mustValue(await ask('case.open', { id: again.id })).case.activities).toHaveLength(1);
});

it('refuses a state that is not there in a sentence, and writes nothing', async () => {
  const { ask, id, target } = await aDesk();
  for (const sequence of [-1, 4]) {
    expect(await ask('case.at', { id, sequence })).toMatchObject({ ok: false, problem: { code: 'no-such-state' } });
  }
  expect(await ask('case.downloadThen', { id, sequence: 9 })).toMatchObject({ ok: false });
  expect(await ask('case.history', { id: 'gone' })).toMatchObject({ ok: false, problem: { code: 'no-such-case' } });
  await expect(readFile(target)).rejects.toThrow();
});
