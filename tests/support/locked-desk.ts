import type { RequestOf } from '../../shared/api/contract.ts';
import { aCase } from './case-builder.ts';
import { importRequest } from './import-request.ts';
import { mustValue } from './must-value.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';
import { addActivities } from './test-library.ts';

export const LOCKED_ID = 'case-1';
export const PASSPHRASE = 'four words make one';
export const NEXT_PASSPHRASE = 'quite another sentence';

/** What gives the case its passphrase. */
export function lockRequest(given: Partial<RequestOf<'case.lock'>> = {}): RequestOf<'case.lock'> {
  return {
    id: LOCKED_ID,
    passphrase: PASSPHRASE,
    label: 'Project Heron',
    remember: false,
    leaveBackups: false,
    removeAside: true,
    ...given,
  };
}

/** A desk with one case of two saved edits, and a backup of it. */
export async function beginCase(desk: TestDesk): Promise<void> {
  mustValue(await desk.ask('case.import', importRequest(aCase())));
  mustValue(await desk.ask('case.save', { id: LOCKED_ID, base: 0, edits: addActivities(aCase(), 2).edits }));
  mustValue(await desk.ask('backup.now', {}));
}

/** The same, locked and unlocked. */
export async function lockedDesk(options: Parameters<typeof openTestDesk>[2] = {}): Promise<TestDesk> {
  const desk = openTestDesk(await temporaryFolder(), {}, options);
  await beginCase(desk);
  mustValue(await desk.ask('case.lock', lockRequest()));
  return desk;
}

export const unlock = (desk: TestDesk, passphrase = PASSPHRASE, remember = false) =>
  desk.ask('case.unlock', { id: LOCKED_ID, passphrase, remember });
