import { copyFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { addActivity } from '../../../../shared/case/activity-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { aSmallCase } from '../../../support/small-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { libraryFile, libraryRows, mustEdit, openTestLibrary, tamper } from '../../../support/test-library.ts';

type Made = { readonly folder: string; readonly last: PromotionCase };

/** A closed library whose case has 150 edits: 3 in the backup if there is one, the checkpoint at 100, 50 since. */
async function aLibrary({ backup }: { readonly backup: boolean }): Promise<Made> {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  let current = aSmallCase('one');
  mustValue(library.add(current));
  for (let sequence = 0; sequence < 150; sequence += 1) {
    const next = mustEdit(addActivity(current, anActivity(`a-${sequence}`, { situation: 'word '.repeat(40) })));
    mustValue(library.save('one', sequence, [next.edit]));
    current = next.case;
    if (sequence === 2 && backup) mustValue(library.backUp(path.join(folder, 'backups')));
  }
  library.close();
  return { folder, last: current };
}

const asideOf = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('library-damaged-'));

describe('a library that cannot be used', () => {
  it.each([
    ['its first page is gone', async (file: string) => writeFile(file, (await readFile(file)).fill(0, 0, 4096))],
    ['it says it is another program’s', async (file: string) => run(file, 'PRAGMA application_id = 7')],
    ['its version is spoilt', async (file: string) => run(file, 'PRAGMA user_version = 99')],
    ['its tables are forgotten', async (file: string) => forgetTables(file)],
  ])('gives back every edit when %s, and is kept byte for byte under its time', async (_, spoil) => {
    const { folder, last } = await aLibrary({ backup: false });
    const file = libraryFile(folder);
    await spoil(file);
    const before = await readFile(file);
    const library = openTestLibrary(folder);
    expect(mustValue(library.open('one'))).toEqual({ case: last, sequence: 150 });
    const [aside = ''] = await asideOf(folder);
    expect(aside).toMatch(/^library-damaged-2026-01-01T09-00-\d\d-000Z\.sqlite$/);
    expect((await readFile(path.join(folder, aside))).equals(before)).toBe(true);
    expect(library.notices).toEqual([
      expect.stringContaining(`"${aside}"; 1 case was rebuilt from what could still be`),
    ]);
    expect(libraryRows(folder, 'SELECT count(*) AS edits FROM edits')).toEqual([{ edits: 150 }]);
    library.close();
    expect(openTestLibrary(folder).notices).toEqual([]);
  });

  it('gives back the backup with the edits since as far as they can be read', async () => {
    const { folder } = await aLibrary({ backup: true });
    await truncate(libraryFile(folder), 4096 * 14);
    const library = openTestLibrary(folder);
    const { sequence, case: subject } = mustValue(library.open('one'));
    expect(sequence).toBeGreaterThan(3);
    expect(sequence).toBeLessThan(150);
    expect(subject.activities.map(({ id }) => id)).toEqual(
      Array.from({ length: sequence }, (_, index) => `a-${index}`),
    );
    expect(library.notices).toEqual([expect.stringMatching(/what could still be read and the backup of 2026-01-01/)]);
    expect(mustValue(library.save('one', sequence, [])).sequence).toBe(sequence);
  });

  it.each([
    ['emptied', async (file: string) => truncate(file, 0)],
    ['filled by another program', async (file: string) => writeFile(file, 'not a database '.repeat(999))],
    ['replaced by another program’s database', async (file: string) => foreignDatabase(file)],
    ['gone', async (file: string) => rm(file)],
  ])('gives back the backup when its file was %s', async (_, spoil) => {
    const { folder } = await aLibrary({ backup: true });
    await spoil(libraryFile(folder));
    const library = openTestLibrary(folder);
    expect(mustValue(library.open('one')).sequence).toBe(3);
    expect(library.notices).toEqual([expect.stringMatching(/^The library .*backup of 2026-01-01\.$/)]);
  });

  it('gives back the backup when the log was lost with all that was in it', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aSmallCase('one')));
    const elsewhere = await temporaryFolder();
    await copyFile(libraryFile(folder), libraryFile(elsewhere));
    const edited = mustEdit(addActivity(aSmallCase('one'), anActivity('a-1')));
    mustValue(library.save('one', 0, [edited.edit]));
    mustValue(library.backUp(path.join(elsewhere, 'backups')));
    const rebuilt = openTestLibrary(elsewhere);
    expect(mustValue(rebuilt.open('one'))).toEqual({ case: edited.case, sequence: 1 });
    expect(rebuilt.notices).toEqual([expect.stringMatching(/lacked edits/)]);
  });

  it('passes over a backup that is damaged itself', async () => {
    const { folder } = await aLibrary({ backup: true });
    const newer = path.join(folder, 'backups', 'rungs-backup-2026-02-01T00-00-00-000Z.sqlite');
    await writeFile(newer, 'broken');
    await rm(libraryFile(folder));
    expect(mustValue(openTestLibrary(folder).open('one')).sequence).toBe(3);
    expect(await readFile(newer, 'utf8')).toBe('broken');
  });

  it('keeps what is no case any more as files beside it', async () => {
    const { folder } = await aLibrary({ backup: false });
    tamper(folder, `UPDATE checkpoints SET document = replace(document, '"id":"a-7"', '"id":7'), crc = NULL`);
    const first = openTestLibrary(folder);
    expect(codeOf(first.open('one'))).toBe('damaged-case');
    first.close();
    tamper(folder, 'PRAGMA application_id = 7');
    const library = openTestLibrary(folder);
    expect(mustValue(library.list())).toEqual([]);
    const place = (await asideOf(folder)).find((name) => !name.endsWith('.sqlite')) ?? '';
    expect(library.notices).toEqual([expect.stringContaining(`no case any more lies in the folder "${place}".`)]);
    expect((await readdir(path.join(folder, place))).toSorted()).toEqual(['one-document-1.json', 'one-edits.json']);
    const edits = JSON.parse(await readFile(path.join(folder, place, 'one-edits.json'), 'utf8')) as { name: string }[];
    expect(new Set(edits.map(({ name }) => name))).toEqual(new Set(['add-activity']));
  });

  it('keeps what a newer program wrote as a file where it gives back an older state of that case', async () => {
    const folder = await temporaryFolder();
    const first = openTestLibrary(folder);
    mustValue(first.add(aSmallCase('one')));
    mustValue(first.backUp(path.join(folder, 'backups')));
    first.close();
    const newer = `replace(document, '"schemaVersion":', '"novelty":"words","schemaVersion":9')`;
    tamper(folder, `UPDATE checkpoints SET document = ${newer}, crc = NULL; PRAGMA application_id = 7`);
    const library = openTestLibrary(folder);
    expect(mustValue(library.open('one')).case).toEqual(aSmallCase('one'));
    const place = (await asideOf(folder)).find((name) => !name.endsWith('.sqlite')) ?? '';
    expect(library.notices).toEqual([expect.stringContaining(`no case any more lies in the folder "${place}".`)]);
    expect(await readFile(path.join(folder, place, 'one-document-1.json'), 'utf8')).toContain('"novelty":"words"');
  });

  it('is finished by the next start when the program was ended before it took its place', async () => {
    const { folder, last } = await aLibrary({ backup: false });
    const stamp = '2026-01-02T00-00-00-000Z';
    await copyFile(libraryFile(folder), path.join(folder, `library-rebuilt-${stamp}.sqlite`));
    await truncate(libraryFile(folder), 5000);
    await writeFile(`${libraryFile(folder)}-wal`, 'the log of the damaged one');
    const library = openTestLibrary(folder);
    expect(mustValue(library.open('one'))).toEqual({ case: last, sequence: 150 });
    expect((await asideOf(folder)).toSorted()).toEqual([
      `library-damaged-${stamp}.sqlite`,
      `library-damaged-${stamp}.sqlite-wal`,
    ]);
  });
});

function run(file: string, sql: string): void {
  tamper(path.dirname(file), sql);
}

function forgetTables(file: string): void {
  const database = new DatabaseSync(file);
  database.enableDefensive?.(false);
  database.exec('PRAGMA writable_schema = ON; DELETE FROM sqlite_schema');
  database.close();
}

async function foreignDatabase(file: string): Promise<void> {
  await rm(file);
  run(file, 'CREATE TABLE cases (id); PRAGMA user_version = 1');
}
