import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups, readCaseOfBackup } from '../../../electron/store/backup/backup-contents.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { aSmallCase } from '../../support/small-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { libraryFile, libraryRows, openTestLibrary, tamper, textOfFolder } from '../../support/test-library.ts';

const FILE = randomBytes(30_000);
const HASH = createHash('sha256').update(FILE).digest('hex');

async function aLibrary() {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aSmallCase('one')));
  return { folder, library };
}

describe('a file that is attached to a case', () => {
  it('is kept once under its hash, and comes back to the byte after a restart', async () => {
    const { folder, library } = await aLibrary();
    expect(mustValue(library.keepBlob('one', FILE))).toBe(HASH);
    expect(mustValue(library.keepBlob('one', FILE))).toBe(HASH);
    library.close();
    expect(libraryRows(folder, 'SELECT count(*) AS files FROM blobs')).toEqual([{ files: 1 }]);
    expect(Buffer.from(mustValue(openTestLibrary(folder).blob('one', HASH))).equals(FILE)).toBe(true);
  });

  it('may be empty', async () => {
    const { library } = await aLibrary();
    const hash = mustValue(library.keepBlob('one', new Uint8Array()));
    expect(mustValue(library.blob('one', hash))).toHaveLength(0);
  });

  it('belongs to its case alone', async () => {
    const { library } = await aLibrary();
    mustValue(library.keepBlob('one', FILE));
    mustValue(library.add(aSmallCase('two')));
    expect(codeOf(library.blob('two', HASH))).toBe('no-such-file');
    expect(codeOf(library.keepBlob('three', FILE))).toBe('no-such-case');
  });

  it('goes with its case, out of the file too', async () => {
    const { folder, library } = await aLibrary();
    const words = Buffer.from('Zebrafinch '.repeat(2_000));
    mustValue(library.keepBlob('one', words));
    expect(await textOfFolder(folder)).toContain('Zebrafinch');
    mustValue(library.remove('one'));
    expect(await textOfFolder(folder)).not.toContain('Zebrafinch');
  });

  it('is in the backup, and comes back with the case', async () => {
    const { folder, library } = await aLibrary();
    mustValue(library.keepBlob('one', FILE));
    const backup = mustValue(library.backUp(path.join(folder, 'backups')));
    expect(mustValue(listBackups(path.join(folder, 'backups')))[0]?.cases).toHaveLength(1);
    const stored = mustValue(readCaseOfBackup(backup, 'one'));
    expect(stored.blobs.map(({ name, bytes }) => [name, Buffer.from(bytes).equals(FILE)])).toEqual([[HASH, true]]);
  });

  it('is called damaged when the disk has changed it, and nothing else is', async () => {
    const { folder, library } = await aLibrary();
    mustValue(library.keepBlob('one', FILE));
    library.close();
    tamper(folder, `UPDATE blobs SET bytes = x'00'`);
    const again = openTestLibrary(folder);
    expect(codeOf(again.blob('one', HASH))).toBe('damaged-file');
    expect(mustValue(again.open('one')).sequence).toBe(0);
    // What its sentence asks for helps.
    mustValue(again.keepBlob('one', FILE));
    expect(Buffer.from(mustValue(again.blob('one', HASH))).equals(FILE)).toBe(true);
  });

  it('is saved out of a damaged library', async () => {
    const { folder, library } = await aLibrary();
    mustValue(library.keepBlob('one', FILE));
    library.close();
    writeFileSync(libraryFile(folder), readFileSync(libraryFile(folder)).fill(0, 0, 100));
    const rebuilt = openTestLibrary(folder);
    expect(rebuilt.notices).toHaveLength(1);
    expect(Buffer.from(mustValue(rebuilt.blob('one', HASH))).equals(FILE)).toBe(true);
  });
});
