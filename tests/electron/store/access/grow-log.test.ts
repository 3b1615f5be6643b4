import { cpSync, readFileSync, statfsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { growLog } from '../../../../electron/store/access/grow-log.ts';
import type { Timer } from '../../../../electron/store/backup/backup-keeper.ts';
import { readLogFrames } from '../../../../electron/store/damage/log-frames.ts';
import { type Library, openLibrary } from '../../../../electron/store/library.ts';
import { libraryFileIn } from '../../../../electron/store/library-files.ts';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { mayMount, removableDisk } from '../../../support/removable-disk.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A thousand pages of 4 KB with what stands before each. */
const ROOM = 4_120_032;

/** An open library of one case, with a pause that comes when a test says so. */
function begin(folder: string) {
  let pause = () => {};
  const later: Timer = (_, work) => {
    pause = work;
    return () => {};
  };
  const library = mustValue(openLibrary(folder, () => new Date(), { later }));
  mustValue(library.add({ ...aSmallCase('one'), activities: [anActivity('a-1')] }));
  return { library, pause: () => pause(), log: `${libraryFileIn(folder)}-wal` };
}

function save(library: Library, text: string) {
  const { case: before, sequence } = mustValue(library.open('one'));
  const edited = changeActivity(before, anActivity('a-1', { situation: text }));
  return library.save('one', sequence, edited === null ? [] : [edited.edit]);
}

/** What is found in a copy of a folder, made as if the program had been ended now. */
function afterAnEnd(folder: string) {
  const copy = `${folder}-${Math.random().toString(36).slice(2)}`;
  cpSync(folder, copy, { recursive: true });
  const library = mustValue(openLibrary(copy, () => new Date()));
  const { case: subject, sequence } = mustValue(library.open('one'));
  const found = { notices: library.notices, text: subject.activities[0]?.situation, sequence };
  library.close();
  return found;
}

describe('the room of a log', () => {
  it('is given in a pause, and the saves after it fit in', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { library, pause, log } = begin(folder);
    mustValue(save(library, 'First.'));
    expect(statSync(log).size).toBeLessThan(ROOM);
    pause();
    expect(statSync(log).size).toBe(ROOM);
    expect(afterAnEnd(folder)).toEqual({ notices: [], text: 'First.', sequence: 1 });
    for (let count = 2; count <= 60; count += 1) mustValue(save(library, `Number ${count}.`));
    expect(statSync(log).size).toBe(ROOM);
    expect(afterAnEnd(folder)).toEqual({ notices: [], text: 'Number 60.', sequence: 60 });
    pause();
    mustValue(save(library, 'Last.'));
    expect(statSync(log).size).toBe(ROOM);
    expect(afterAnEnd(folder)).toEqual({ notices: [], text: 'Last.', sequence: 61 });
    library.close();
  });

  it('is no damage where nothing was ever written into it', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { library, log } = begin(folder);
    mustValue(save(library, 'Kept.'));
    library.close();
    writeFileSync(log, '');
    growLog(libraryFileIn(folder));
    expect(statSync(log).size).toBe(ROOM);
    expect(readLogFrames(readFileSync(log), 4096).frames).toEqual([]);
    expect(afterAnEnd(folder)).toEqual({ notices: [], text: 'Kept.', sequence: 1 });
  });

  it('leaves a log alone that has it, and makes none', async () => {
    const folder = await temporaryFolder();
    growLog(libraryFileIn(folder));
    expect(() => statSync(`${libraryFileIn(folder)}-wal`)).toThrow('ENOENT');
    writeFileSync(`${libraryFileIn(folder)}-wal`, '');
    truncateSync(`${libraryFileIn(folder)}-wal`, ROOM + 1);
    growLog(libraryFileIn(folder));
    expect(statSync(`${libraryFileIn(folder)}-wal`).size).toBe(ROOM + 1);
  });

  it.skipIf(!mayMount)('takes nothing of a disk that has not all of it', () => {
    const disk = removableDisk(4 << 20);
    const { library, pause, log } = begin(path.join(disk.folder, 'library'));
    mustValue(save(library, 'First.'));
    const [size, left] = [statSync(log).size, statfsSync(disk.folder).bavail];
    pause();
    expect(statSync(log).size).toBe(size);
    expect(statfsSync(disk.folder).bavail).toBeGreaterThanOrEqual(left - 40);
    mustValue(save(library, 'Second.'));
    library.close();
  });
});
