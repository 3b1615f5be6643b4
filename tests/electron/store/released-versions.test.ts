import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withBackup } from '../../../electron/store/backup/read-backup.ts';
import { LIBRARY_VERSION } from '../../../electron/store/migrations.ts';
import { readStoredCases } from '../../../electron/store/stored-cases.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { compileShim, hasCompiler } from '../../support/fault-shim.ts';
import { mustValue } from '../../support/must-value.ts';
import { memoryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { libraryFile, libraryRows, openTestLibrary } from '../../support/test-library.ts';

/** Libraries as released versions left them, and their cases as those versions gave them out. Never made anew. */
const FIXTURES = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url));
const VERSIONS = Array.from({ length: LIBRARY_VERSION - 1 }, (_, index) => index + 1);
const PROGRAM = fileURLToPath(new URL('../../support/open-once.ts', import.meta.url));

type Opened = { readonly case: { readonly id: string }; readonly sequence: number };

function casesOf(version: number): readonly Opened[] {
  const text = readFileSync(path.join(FIXTURES, `library-${version}.json`), 'utf8');
  return Object.values(JSON.parse(text) as Readonly<Record<string, Opened>>);
}

function put(folder: string, version: number): void {
  copyFileSync(path.join(FIXTURES, `library-${version}.sqlite`), libraryFile(folder));
}

/** Opens a library and compares it with what its version gave out. */
function expectAll(folder: string, version: number): void {
  const library = openTestLibrary(folder);
  expect(library.notices).toEqual([]);
  expect(mustValue(library.list())).toHaveLength(casesOf(version).length);
  for (const { case: written, sequence } of casesOf(version)) {
    expect(mustValue(library.open(written.id))).toEqual({ case: mustValue(parseCase(written)), sequence });
  }
  library.close();
}

describe.each(VERSIONS)('a library of version %i', (version) => {
  it('is brought up to date with all its cases and edits, after a backup of how it was', async () => {
    const folder = await temporaryFolder();
    put(folder, version);
    const count = () => libraryRows(folder, 'SELECT count(*) AS edits FROM edits');
    const before = count();
    expectAll(folder, version);
    expect(count()).toEqual(before);
    expect(libraryRows(folder, 'PRAGMA user_version')).toEqual([{ user_version: LIBRARY_VERSION }]);
    const [backup = ''] = readdirSync(path.join(folder, 'backups'));
    const stored = withBackup(path.join(folder, 'backups', backup), readStoredCases) ?? [];
    expect(stored.map(({ kind, sequence }) => [kind, sequence])).toEqual(
      casesOf(version)
        .toReversed()
        .map(({ sequence }) => ['readable', sequence]),
    );
  });

  it('is rebuilt from its rows when it is damaged', async () => {
    const folder = await temporaryFolder();
    put(folder, version);
    const file = libraryFile(folder);
    const bytes = readFileSync(file);
    bytes.fill(0, 0, 100);
    rmSync(file);
    mkdirSync(path.join(folder, 'backups'));
    writeFileSync(file, bytes);
    const library = openTestLibrary(folder);
    expect(library.notices).toEqual([expect.stringMatching(/damaged.*2 cases were rebuilt/)]);
    for (const { case: written, sequence } of casesOf(version)) {
      expect(mustValue(library.open(written.id))).toEqual({ case: mustValue(parseCase(written)), sequence });
    }
  });

  it.skipIf(!hasCompiler)(
    'is whole and of one version or the other whenever the power fails while it is brought up to date',
    { timeout: 300_000 },
    async () => {
      const place = await memoryFolder();
      const folder = path.join(place, 'library');
      // The library's own writes; that of the backup before it is tried with failing writes.
      const shim = compileShim(place, libraryFile(folder));
      let [kills, ended] = [0, false];
      for (let first = 1; !ended; first += 1) {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        put(folder, version);
        shim.arm(first, first, -1, first % 2);
        const run = spawnSync(process.execPath, [PROGRAM, folder], { encoding: 'utf8', env: shim.env });
        ended = run.stdout === 'opened\n';
        if (ended) expect(run.stderr).toBe('');
        else expect([run.signal, run.stderr]).toEqual(['SIGKILL', '']);
        if (!ended) kills += 1;
        expectAll(folder, version);
      }
      expect(kills).toBeGreaterThan(5);
    },
  );
});
