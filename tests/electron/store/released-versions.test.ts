import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withBackup } from '../../../electron/store/backup/read-backup.ts';
import type { Library } from '../../../electron/store/library.ts';
import { LIBRARY_VERSION } from '../../../electron/store/migrations.ts';
import { readStoredCases } from '../../../electron/store/stored-cases.ts';
import { keyIdOf } from '../../../electron/store/vault/case-key.ts';
import type { Keys } from '../../../electron/store/vault/key-ring.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { SCHEMA_VERSION } from '../../../shared/model/promotion-case.ts';
import { builtProgram } from '../../support/built-program.ts';
import { compileShim, hasCompiler } from '../../support/fault-shim.ts';
import { mustValue } from '../../support/must-value.ts';
import { memoryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { libraryFile, libraryRows, openTestLibrary } from '../../support/test-library.ts';

/** Libraries as released versions left them, and their cases as those versions gave them out. Never made anew. */
const FIXTURES = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url));
const VERSIONS = Array.from({ length: LIBRARY_VERSION - 1 }, (_, index) => index + 1);
const PROGRAM = await builtProgram(new URL('../../support/open-once.ts', import.meta.url));

/** `files` are attached texts by their SHA-256, `key` the key of a locked case in hexadecimal digits. */
type Opened = {
  readonly case: { readonly id: string };
  readonly sequence: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly label?: string;
};

/**
 * The library version that each schema of cases came with: a program that does not know the schema must not write beside it.
 * Whoever raises one of the two looks here at the other.
 */
const CAME_WITH: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
]);

function casesOf(version: number): readonly Opened[] {
  const text = readFileSync(path.join(FIXTURES, `library-${version}.json`), 'utf8');
  return Object.values(JSON.parse(text) as Readonly<Record<string, Opened>>);
}

function put(folder: string, version: number): void {
  copyFileSync(path.join(FIXTURES, `library-${version}.sqlite`), libraryFile(folder));
}

function keysOf(version: number): Keys {
  const keys = casesOf(version).flatMap(({ key }) =>
    key === undefined ? [] : [new Uint8Array(Buffer.from(key, 'hex'))],
  );
  return { keyOf: (keyId) => keys.find((key) => keyIdOf(key) === keyId) ?? null, touch: () => {} };
}

/** Compares a library with what its version gave out. */
function expectCases(library: Library, version: number): void {
  for (const { case: written, sequence, files = {} } of casesOf(version)) {
    expect(mustValue(library.open(written.id))).toEqual({ case: mustValue(parseCase(written)), sequence });
    for (const [hash, text] of Object.entries(files))
      expect(new TextDecoder().decode(mustValue(library.blob(written.id, hash)))).toBe(text);
  }
}

/** Opens a library that nothing is wrong with. */
function expectAll(folder: string, version: number): void {
  const library = openTestLibrary(folder, keysOf(version));
  expect(library.notices).toEqual([]);
  expect(mustValue(library.list())).toHaveLength(casesOf(version).length);
  expectCases(library, version);
  library.close();
}

it('each schema of cases has a library version of its own, so that an older program writes to none it does not know', () => {
  expect(Math.max(...CAME_WITH.keys())).toBe(SCHEMA_VERSION);
  expect(Math.max(...CAME_WITH.values())).toBe(LIBRARY_VERSION);
  expect(new Set(CAME_WITH.values()).size).toBe(CAME_WITH.size);
});

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
        .map(({ sequence, key }) => [key === undefined ? 'readable' : 'sealed', sequence]),
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
    const library = openTestLibrary(folder, keysOf(version));
    const count = casesOf(version).length;
    expect(library.notices).toEqual([expect.stringMatching(`damaged.*${count} cases were rebuilt`)]);
    expectCases(library, version);
  });

  it('keeps locked cases locked', async () => {
    const folder = await temporaryFolder();
    put(folder, version);
    const library = openTestLibrary(folder);
    for (const { case: written, key, label } of casesOf(version)) {
      const opened = library.open(written.id);
      expect(opened.ok || opened.problem.code).toBe(key === undefined ? true : 'case-locked');
      if (key === undefined) continue;
      const row = mustValue(library.list()).find(({ id }) => id === written.id);
      expect(row).toMatchObject({ person: label, lock: 'locked' });
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
        const run = spawnSync(process.execPath, [PROGRAM.file, folder], {
          encoding: 'utf8',
          env: { ...shim.env, ...PROGRAM.env },
        });
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
