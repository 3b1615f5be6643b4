import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { SealedCase } from '../../../../electron/store/stored-case.ts';
import { readStoredCase } from '../../../../electron/store/stored-cases.ts';
import { sealedText } from '../../../../electron/store/vault/sealed-text.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { libraryFile, openTestLibrary } from '../../../support/test-library.ts';

const KEY = '0123456789abcdef';
const seal = (words: string, keyId = KEY) => sealedText({ keyId, bytes: Buffer.from(words) });

/** A locked case as its rows are: nobody here has its key. */
const LOCKED: SealedCase = {
  kind: 'sealed',
  id: 'locked',
  sequence: 5,
  changedAt: '2026-01-01T09:00:00.000Z',
  lock: { keyId: KEY, label: 'Locked case', wrapped: '-----BEGIN AGE ENCRYPTED FILE-----' },
  checkpoint: { sequence: 2, text: seal('document '.repeat(900)) },
  edits: [1, 2, 3, 4, 5].map((sequence) => ({
    sequence,
    at: `2026-01-01T08:00:0${sequence}.000Z`,
    text: seal(`edit ${sequence}`),
  })),
  blobs: [{ name: 'ab'.repeat(32), bytes: Uint8Array.from({ length: 9_000 }, (_, index) => index % 251) }],
};

function stored(folder: string): unknown {
  const database = new DatabaseSync(libraryFile(folder), { readOnly: true });
  try {
    return readStoredCase(database, 'locked');
  } finally {
    database.close();
  }
}

async function aLibrary() {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.adoptSealed(LOCKED));
  return { folder, library };
}

describe('a locked case', () => {
  it('is kept as it came, tells nothing on the list, and is not opened without its key', async () => {
    const { folder, library } = await aLibrary();
    expect(mustValue(library.list())).toMatchObject([{ id: 'locked', person: 'Locked case', target: '', claims: 0 }]);
    expect(codeOf(library.open('locked'))).toBe('case-locked');
    library.close();
    expect(stored(folder)).toEqual({ ...LOCKED, changedAt: expect.any(String) });
  });

  it('comes out of a damaged library as it was', async () => {
    const { folder, library } = await aLibrary();
    library.close();
    writeFileSync(libraryFile(folder), readFileSync(libraryFile(folder)).fill(0, 0, 100));
    openTestLibrary(folder).close();
    expect(stored(folder)).toEqual({ ...LOCKED, changedAt: '2026-01-01T08:00:05.000Z' });
  });

  it('comes out of the backup where the library is gone, with the edits since as far as they can be read', async () => {
    const { folder, library } = await aLibrary();
    mustValue(library.backUp(path.join(folder, 'backups')));
    library.close();
    truncateSync(libraryFile(folder), 4096);
    openTestLibrary(folder).close();
    expect(stored(folder)).toMatchObject({ sequence: 5, checkpoint: LOCKED.checkpoint, edits: LOCKED.edits });
  });

  it('is not mixed with rows that another key has sealed', async () => {
    const { folder, library } = await aLibrary();
    mustValue(library.backUp(path.join(folder, 'backups')));
    library.close();
    const database = new DatabaseSync(libraryFile(folder));
    const other = 'fedcba9876543210';
    database.prepare('UPDATE checkpoints SET document = ?, crc = NULL').run(seal('another document', other));
    database.prepare('UPDATE edits SET forward = ?, crc = NULL').run(seal('another edit', other));
    database.prepare('UPDATE locks SET key_id = ?').run(other);
    database.exec('PRAGMA application_id = 7');
    database.close();
    openTestLibrary(folder).close();
    expect(stored(folder)).toMatchObject({
      lock: { keyId: other },
      checkpoint: { text: seal('another document', other) },
      edits: LOCKED.edits.map(({ sequence }) => ({ sequence, text: seal('another edit', other) })),
    });
  });
});
