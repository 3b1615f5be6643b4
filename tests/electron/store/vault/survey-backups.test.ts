import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { beginCase, LOCKED_ID } from '../../../support/locked-desk.ts';
import { mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk } from '../../../support/test-desk.ts';

const { looked } = vi.hoisted(() => ({ looked: [] as string[] }));

vi.mock('../../../../electron/store/backup/read-backup.ts', async (original) => {
  const real = await original<typeof import('../../../../electron/store/backup/read-backup.ts')>();
  const withBackup: typeof real.withBackup = (file, work) => {
    looked.push(path.basename(file));
    return real.withBackup(file, work);
  };
  return { ...real, withBackup };
});

beforeEach(() => void looked.splice(0));

it('looks at each backup once, for the case in words and for damage alike', async () => {
  const desk = openTestDesk(await temporaryFolder());
  await beginCase(desk);
  const spoilt = 'rungs-backup-2026-01-01T09-00-00-000Z.sqlite';
  await writeFile(path.join(desk.folder, 'library', 'backups', spoilt), 'no database');
  looked.splice(0);
  const { backups, aside } = mustValue(await desk.ask('case.lockSurvey', { id: LOCKED_ID }));
  expect([backups, aside.map(({ name }) => name)]).toEqual([1, [spoilt]]);
  expect(looked.toSorted()).toEqual([spoilt, expect.stringMatching(/^rungs-backup-2026-03-15/)]);
});
