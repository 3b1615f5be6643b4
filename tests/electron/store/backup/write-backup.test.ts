import { statfsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaseOfBackup } from '../../../../electron/store/backup/backup-contents.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { CAN_MAKE_DISKS, smallDisk } from '../../../support/small-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addActivities, openTestLibrary } from '../../../support/test-library.ts';

async function aLibrary() {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aSmallCase('one')));
  const { edits, case: after } = addActivities(aSmallCase('one'), 3);
  mustValue(library.save('one', 0, edits));
  return { library, backups: path.join(folder, 'backups'), after };
}

describe('a backup', () => {
  it('holds all cases with their history, for the eyes of their owner, and nothing lies beside it', async () => {
    const { library, backups, after } = await aLibrary();
    const file = mustValue(library.backUp(backups));
    expect(file.instant).toMatch(/^2026-01-01T09:00:\d\d\.000Z$/);
    const stored = mustValue(readCaseOfBackup(file, 'one'));
    if (stored.kind !== 'readable') throw new Error('It is locked');
    expect(stored).toMatchObject({ document: after, sequence: 3 });
    expect(stored.edits.map(({ sequence, subject }) => [sequence, subject])).toEqual([
      [1, 'added-0'],
      [2, 'added-1'],
      [3, 'added-2'],
    ]);
    expect(await readdir(backups)).toEqual([file.name]);
    const { mode, size } = await stat(file.path);
    expect([mode & 0o777, size]).toEqual([0o600, file.bytes]);
  });

  it('makes room by the oldest, and leaves alone what is none', async () => {
    const { library, backups } = await aLibrary();
    await mkdir(backups, { recursive: true });
    await writeFile(path.join(backups, 'notes.txt'), 'mine');
    await writeFile(path.join(backups, 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite'), 'old');
    for (let count = 0; count < 12; count += 1) mustValue(library.backUp(backups));
    const names = await readdir(backups);
    expect(names).toHaveLength(11);
    expect(names).toContain('notes.txt');
    expect(names.filter((name) => name.includes('2020'))).toEqual([]);
  });

  it('that cannot be written is said in one sentence, costs no older one and no edit', async () => {
    const { library, backups, after } = await aLibrary();
    const good = mustValue(library.backUp(backups));
    const gone = path.join(path.dirname(backups), 'drive', 'backups');
    expect(library.backUp(gone)).toMatchObject({ problem: { message: expect.stringContaining('is not there') } });
    expect(await readdir(path.dirname(backups))).not.toContain('drive');
    const inTheWay = path.join(path.dirname(backups), 'file');
    await writeFile(inTheWay, '');
    const result = library.backUp(inTheWay);
    expect(codeOf(result)).toBe('backup-failed');
    expect(result).toMatchObject({ problem: { message: expect.stringMatching(/^No backup .* your edits are saved/) } });
    const { edits } = addActivities(after, 0);
    expect(mustValue(library.save('one', 3, edits)).sequence).toBe(3);
    expect((await readFile(good.path)).length).toBe(good.bytes);
  });

  it.skipIf(!CAN_MAKE_DISKS)('is not made where it would fill the disk, and edits are saved all the same', async () => {
    const disk = await smallDisk(4_000);
    const library = openTestLibrary(path.join(disk, 'library'));
    mustValue(library.add(aSmallCase('one')));
    mustValue(library.keepBlob('one', new Uint8Array(300_000)));
    const backups = path.join(disk, 'library', 'backups');
    const first = mustValue(library.backUp(backups));
    const free = () => statfsSync(disk).bavail * statfsSync(disk).bsize;
    // Room for the backup itself, and not for twice as much beside it.
    await writeFile(path.join(disk, 'film'), Buffer.alloc(free() - 2 * first.bytes));
    const refused = library.backUp(backups);
    const message = expect.stringMatching(/full but for the room that your edits need; your edits are saved/);
    expect(refused).toMatchObject({ problem: { code: 'backup-failed', message } });
    expect(await readdir(backups)).toEqual([first.name]);
    mustValue(library.save('one', 0, addActivities(aSmallCase('one'), 1).edits));
    await rm(path.join(disk, 'film'));
    mustValue(library.backUp(backups));
  });
});
