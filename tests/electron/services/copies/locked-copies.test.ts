import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addActivity } from '../../../../shared/case/activity-edits.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { leaveCopy } from '../../../support/library-copies.ts';
import { beginCase, LOCKED_ID, lockedDesk, lockRequest, unlock } from '../../../support/locked-desk.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../../support/test-desk.ts';
import { libraryFile, mustEdit } from '../../../support/test-library.ts';

const NAME = 'library (1).sqlite';
const SOURCE = { kind: 'copy', name: NAME } as const;
const WORDS = { mine: 'Zebrafinch on this computer', theirs: 'Zebrafinch on the other' };

async function add(desk: TestDesk, id: string, title: string): Promise<void> {
  const { case: subject, sequence } = mustValue(await desk.ask('case.open', { id: LOCKED_ID }));
  const edited = mustEdit(addActivity(subject, anActivity(id, { title })));
  mustValue(await desk.ask('case.save', { id: LOCKED_ID, base: sequence, edits: [edited.edit] }));
}

/** A locked case that went on on two computers; the library of the other lies beside ours as a copy. */
async function apart(): Promise<TestDesk> {
  const desk = await lockedDesk();
  const there = await temporaryFolder();
  await mkdir(path.join(there, 'library'));
  await desk.close();
  const here = path.join(desk.folder, 'library');
  await copyFile(libraryFile(here), libraryFile(path.join(there, 'library')));
  const other = openTestDesk(there);
  mustValue(await unlock(other));
  await add(other, 'theirs', WORDS.theirs);
  await other.close();
  const again = openTestDesk(desk.folder);
  mustValue(await unlock(again));
  await add(again, 'mine', WORDS.mine);
  await leaveCopy(path.join(there, 'library'), here, NAME);
  return again;
}

/** A case that was locked here after it had gone on, in words, on another computer. */
async function lockedSince(): Promise<{ readonly desk: TestDesk; readonly here: string }> {
  const [desk, other] = [openTestDesk(await temporaryFolder()), openTestDesk(await temporaryFolder())];
  await beginCase(desk);
  await beginCase(other);
  await add(other, 'theirs', WORDS.theirs);
  await other.close();
  mustValue(await desk.ask('case.lock', lockRequest()));
  const here = path.join(desk.folder, 'library');
  await leaveCopy(path.join(other.folder, 'library'), here, NAME);
  return { desk, here };
}

async function stateOf(desk: TestDesk): Promise<string | undefined> {
  return mustValue(await desk.ask('copies.find', {}))[0]?.cases[0]?.state;
}

async function textOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

describe('a copy of a locked case', () => {
  it('is compared and merged once the case is unlocked, and no word of either is ever on disk', async () => {
    const desk = await apart();
    mustValue(await desk.ask('case.lockNow', { id: LOCKED_ID }));
    expect(await stateOf(desk)).toBe('locked');
    expect(codeOf(await desk.ask('copies.compare', { source: SOURCE, case: LOCKED_ID }))).toBe('case-locked');
    mustValue(await unlock(desk));
    expect(await stateOf(desk)).toBe('different');
    const { sequence, fingerprint } = mustValue(await desk.ask('copies.compare', { source: SOURCE, case: LOCKED_ID }));
    const request = { source: SOURCE, case: LOCKED_ID, sequence, fingerprint, choices: {} };
    expect(mustValue(await desk.ask('copies.merge', request)).keptAs).toMatch(/^library-merged-/);
    const { case: merged } = mustValue(await desk.ask('case.open', { id: LOCKED_ID }));
    expect(merged.activities.map(({ title }) => title)).toEqual(expect.arrayContaining([WORDS.mine, WORDS.theirs]));
    expect(mustValue(await desk.ask('copies.find', {}))).toEqual([]);
    expect(await textOf(desk.folder)).not.toContain('Zebrafinch');
  });

  it.each(['merge', 'leave'] as const)(
    'that is of before the case got its passphrase can be read on the disk, and that is told: %s',
    async (how) => {
      const { desk, here } = await lockedSince();
      const { sequence, fingerprint } = mustValue(
        await desk.ask('copies.compare', { source: SOURCE, case: LOCKED_ID }),
      );
      const { keptAs, notice } = mustValue(
        how === 'merge'
          ? await desk.ask('copies.merge', { source: SOURCE, case: LOCKED_ID, sequence, fingerprint, choices: {} })
          : await desk.ask('copies.settle', { source: SOURCE, case: LOCKED_ID, how }),
      );
      expect(await readFile(path.join(here, keptAs ?? ''), 'latin1')).toContain(WORDS.theirs);
      expect(notice).toContain(`it can be read on the disk until you delete the file "${keptAs}"`);
    },
  );

  it('stays locked when it is kept beside the other, and is asked about no more', async () => {
    const desk = await apart();
    const kept = mustValue(await desk.ask('copies.settle', { source: SOURCE, case: LOCKED_ID, how: 'add' }));
    expect(mustValue(await desk.ask('library.list', {})).map(({ lock }) => lock)).toEqual(['unlocked', 'unlocked']);
    mustValue(await desk.ask('case.lockNow', { id: null }));
    expect(codeOf(await desk.ask('case.open', { id: kept.id ?? '' }))).toBe('case-locked');
    expect(mustValue(await desk.ask('copies.find', {}))).toEqual([]);
    expect(await textOf(desk.folder)).not.toContain('Zebrafinch');
  });
});
