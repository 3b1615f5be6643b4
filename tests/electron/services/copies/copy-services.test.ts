import { chmod, copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import type { CaseComparison } from '../../../../shared/api/copy-answers.ts';
import type { CopySource } from '../../../../shared/api/copy-questions.ts';
import { addActivity, changeActivity } from '../../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import { changePacketPlan } from '../../../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { editIn, leaveCopy } from '../../../support/library-copies.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit, openTestLibrary } from '../../../support/test-library.ts';

const NAME = 'library (Ada’s conflicted copy 2026-02-01).sqlite';
const SOURCE: CopySource = { kind: 'copy', name: NAME };
const START = aCase({ activities: [anActivity('a1'), anActivity('a2')] });
const ID = START.id;

const retitled = (title: string) => (subject: PromotionCase) =>
  changeActivity(subject, { ...(subject.activities[0] ?? anActivity('a1')), title });
const added = (id: string) => (subject: PromotionCase) => addActivity(subject, anActivity(id));

/** Two computers with the same library, that of this one in a folder in which a copy will appear. */
async function twoComputers(cases: readonly PromotionCase[] = [START]) {
  const folder = await temporaryFolder();
  const [here, there] = [path.join(folder, 'library'), path.join(await temporaryFolder(), 'library')];
  await mkdir(there);
  const library = openTestLibrary(here);
  for (const each of cases) mustValue(library.add(each));
  library.close();
  await copyFile(path.join(here, 'library.sqlite'), path.join(there, 'library.sqlite'));
  return { folder, here, there };
}

/** Both went on: here the later, a different title each, and a new activity each. */
async function apart() {
  const computers = await twoComputers();
  editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs'), added('theirs')]);
  editIn(computers.here, ID, '2026-02-02T09:00:00.000Z', [retitled('Mine'), added('mine')]);
  await leaveCopy(computers.there, computers.here, NAME);
  return { ...computers, ...openTestDesk(computers.folder) };
}

const agreed = ({ sequence, fingerprint }: CaseComparison) => ({ sequence, fingerprint });
const compare = async ({ ask }: ReturnType<typeof openTestDesk>, id = ID) =>
  mustValue(await ask('copies.compare', { source: SOURCE, case: id }));
const statesOf = async ({ ask }: ReturnType<typeof openTestDesk>) =>
  mustValue(await ask('copies.find', {})).map(({ name, problem, cases }) => [
    name,
    problem ?? cases.map(({ state }) => state),
  ]);

describe('a copy of the library that went its own way', () => {
  it('is found by what it is, compared from where the two parted, and merged as one edit', async () => {
    const desk = await apart();
    expect(await statesOf(desk)).toEqual([[NAME, ['different']]]);
    const comparison = await compare(desk);
    expect(comparison).toMatchObject({
      base: START,
      newer: 'mine',
      fileName: NAME,
      sequence: 2,
      changedAt: { mine: '2026-02-02T09:00:00.000Z', theirs: '2026-02-01T09:00:00.000Z' },
    });
    const request = {
      source: SOURCE,
      case: ID,
      ...agreed(comparison),
      choices: { 'activity/a1/title': 'theirs' as const },
    };
    expect(mustValue(await desk.ask('copies.merge', request))).toEqual({
      id: ID,
      keptAs: 'library-merged-2026-03-15T09-00-00-000Z.sqlite',
      notice: null,
    });
    const { case: merged, sequence } = mustValue(await desk.ask('case.open', { id: ID }));
    expect(sequence).toBe(3);
    expect(merged.activities.map(({ title }) => title)).toEqual([
      'Theirs',
      'Title of a2',
      'Title of mine',
      'Title of theirs',
    ]);
    expect(await statesOf(desk)).toEqual([]);
    expect(await readdir(desk.here)).toContain('library-merged-2026-03-15T09-00-00-000Z.sqlite');
    await desk.close();
    const library = openTestLibrary(desk.here);
    const whole = mustValue(library.whole(ID));
    expect(whole.edits.at(-1)).toMatchObject({ name: 'merge', sequence: 3 });
    expect(applyPatches(whole.document, whole.edits.at(-1)?.backward ?? [])).toEqual(comparison.mine);
  });

  it('is not merged when either side has moved on since it was looked at', async () => {
    const desk = await apart();
    const comparison = await compare(desk);
    const request = { source: SOURCE, case: ID, ...agreed(comparison), choices: {} };
    const edit = mustEdit(changePacketPlan(comparison.mine, { ...comparison.mine.packet, summary: 'Later.' })).edit;
    mustValue(await desk.ask('case.save', { id: ID, base: 2, edits: [edit] }));
    expect(codeOf(await desk.ask('copies.merge', request))).toBe('stale');
    const again = { ...request, ...agreed(await compare(desk)) };
    editIn(desk.there, ID, '2026-02-03T09:00:00.000Z', [added('later')]);
    await leaveCopy(desk.there, desk.here, NAME);
    expect(codeOf(await desk.ask('copies.merge', again))).toBe('stale');
    mustValue(await desk.ask('copies.merge', { ...again, ...agreed(await compare(desk)) }));
    expect(mustValue(await desk.ask('case.open', { id: ID })).case).toMatchObject({ packet: { summary: 'Later.' } });
  });

  it('is kept as a case of its own with its history, or left out, and not asked of again', async () => {
    for (const how of ['add', 'leave'] as const) {
      const desk = await apart();
      const settled = mustValue(await desk.ask('copies.settle', { source: SOURCE, case: ID, how }));
      expect(settled.keptAs).toMatch(/^library-merged-/);
      const cases = mustValue(await desk.ask('library.list', {}));
      expect(cases.map(({ id }) => id).toSorted()).toEqual(how === 'add' ? [ID, 'new-1'].toSorted() : [ID]);
      if (how === 'add') {
        expect(mustValue(await desk.ask('case.open', { id: 'new-1' }))).toMatchObject({ sequence: 2 });
      }
      await leaveCopy(desk.there, desk.here, 'library 2.sqlite');
      expect(await statesOf(desk)).toEqual([['library 2.sqlite', ['settled']]]);
      expect(mustValue(await desk.ask('copies.setAside', { name: 'library 2.sqlite' })).keptAs).toMatch(/-2\.sqlite$/);
    }
  });

  it('keeps its name until all of its cases are dealt with', async () => {
    const computers = await twoComputers([START, { ...START, id: 'case-2' }]);
    const theirs = mustValue(openLibrary(computers.there, () => new Date('2026-02-01T09:00:00.000Z')));
    mustValue(theirs.add({ ...START, id: 'only-there' }));
    theirs.close();
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    await leaveCopy(computers.there, computers.here, NAME);
    const desk = { ...computers, ...openTestDesk(computers.folder) };
    const [copy] = mustValue(await desk.ask('copies.find', {}));
    expect(Object.fromEntries(copy?.cases.map(({ id, state }) => [id, state]) ?? [])).toEqual({
      [ID]: 'different',
      'case-2': 'same',
      'only-there': 'missing',
    });
    expect(codeOf(await desk.ask('copies.setAside', { name: NAME }))).toBe('copy-not-done');
    const comparison = await compare(desk);
    const merged = await desk.ask('copies.merge', { source: SOURCE, case: ID, ...agreed(comparison), choices: {} });
    expect(mustValue(merged).keptAs).toBeNull();
    const brought = await desk.ask('copies.settle', { source: SOURCE, case: 'only-there', how: 'add' });
    expect(mustValue(brought)).toMatchObject({ id: 'only-there', keptAs: expect.stringMatching(/^library-merged-/) });
  });

  it('has nothing to ask when it is only older, or only ahead', async () => {
    const older = await twoComputers();
    editIn(older.here, ID, '2026-02-01T09:00:00.000Z', [retitled('Mine')]);
    await leaveCopy(older.there, older.here, NAME);
    expect(await statesOf(openTestDesk(older.folder))).toEqual([[NAME, ['same']]]);
    const ahead = await twoComputers();
    editIn(ahead.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    await leaveCopy(ahead.there, ahead.here, NAME);
    const comparison = await compare(openTestDesk(ahead.folder));
    expect(comparison).toMatchObject({ base: START, mine: START, newer: 'theirs' });
  });

  it('is still there, and nothing is half done, when its name cannot be changed', async () => {
    const desk = await apart();
    const comparison = await compare(desk);
    await chmod(desk.here, 0o500);
    const request = { source: SOURCE, case: ID, ...agreed(comparison), choices: {} };
    const merged = await desk.ask('copies.merge', request);
    await chmod(desk.here, 0o700);
    // Whoever is root may change it all the same.
    if (process.getuid?.() !== 0) expect(mustValue(merged).notice).toMatch(/^You may not/);
    expect(mustValue(await desk.ask('case.open', { id: ID })).sequence).toBe(3);
  });
});

describe('attached files', () => {
  it('come along from a copy when the merged case names them, and no others', async () => {
    const computers = await twoComputers();
    const theirs = mustValue(openLibrary(computers.there, () => new Date('2026-02-01T09:00:00.000Z')));
    const bytes = new TextEncoder().encode('a picture');
    const hash = mustValue(theirs.keepBlob(ID, bytes));
    mustValue(theirs.keepBlob(ID, new TextEncoder().encode('named by nobody')));
    theirs.close();
    const attachment = { hash, name: 'picture.png', mediaType: 'image/png', size: bytes.length };
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [
      (subject) => changeActivity(subject, { ...anActivity('a1'), attachments: [attachment] }),
    ]);
    await leaveCopy(computers.there, computers.here, NAME);
    const desk = openTestDesk(computers.folder);
    const comparison = await compare(desk);
    mustValue(await desk.ask('copies.merge', { source: SOURCE, case: ID, ...agreed(comparison), choices: {} }));
    await desk.close();
    const library = openTestLibrary(computers.here);
    expect(mustValue(library.blobs(ID))).toEqual([{ name: hash, bytes }]);
    expect(mustValue(library.open(ID)).case.activities[0]?.attachments).toEqual([attachment]);
  });
});

describe('looking for copies', () => {
  it('reads the log beside a copy, in a place that is gone afterwards, and changes nothing in the folder', async () => {
    const computers = await twoComputers();
    const theirs = mustValue(openLibrary(computers.there, () => new Date('2026-02-01T09:00:00.000Z')));
    const subject = mustValue(theirs.open(ID)).case;
    mustValue(theirs.save(ID, 0, [mustEdit(retitled('Only in the log')(subject)).edit]));
    // Still open there: what was saved is in the log alone.
    await leaveCopy(computers.there, computers.here, NAME, ['-wal']);
    theirs.close();
    const files = async () =>
      Promise.all(
        (await readdir(computers.here))
          .filter((name) => name.startsWith(NAME))
          .map((name) => readFile(path.join(computers.here, name))),
      );
    const before = await files();
    const desk = openTestDesk(computers.folder);
    const comparison = await compare(desk);
    expect(comparison.theirs.activities[0]?.title).toBe('Only in the log');
    expect(await files()).toEqual(before);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('rungs-copy-'))).toEqual([]);
    mustValue(await desk.ask('copies.merge', { source: SOURCE, case: ID, ...agreed(comparison), choices: {} }));
    const aside = (await readdir(computers.here)).filter((name) => name.startsWith('library-merged'));
    expect(aside.map((name) => name.replace(/^.*sqlite/, ''))).toEqual(['', '-wal']);
  });

  it('takes the file alone where the log beside it is of another library', async () => {
    const computers = await twoComputers();
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    const target = await leaveCopy(computers.there, computers.here, NAME);
    await writeFile(`${target}-wal`, Buffer.alloc(4096, 7));
    expect((await compare(openTestDesk(computers.folder))).theirs.activities[0]?.title).toBe('Theirs');
  });

  it.each([
    'library (1).sqlite',
    'library 2.sqlite',
    'library-LAPTOP.sqlite',
    'library.sync-conflict-20260101-120000-ABCDEFG.sqlite',
    'library (Case Conflict).sqlite',
    'Bibliothek von Ada.db',
    'library_conf(1)',
  ])('finds one whatever it is called: %s', async (name) => {
    const computers = await twoComputers();
    editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs')]);
    await leaveCopy(computers.there, computers.here, name);
    expect(await statesOf(openTestDesk(computers.folder))).toEqual([[name, ['different']]]);
  });

  it('overlooks what is ours, of other programs, hidden or no file at all', async () => {
    const computers = await twoComputers();
    for (const name of [
      'library-damaged-2026-01-01T00-00-00-000Z.sqlite',
      'library-replaced-2026-01-01T00-00-00-000Z-2.sqlite',
      'library-merged-2026-01-01T00-00-00-000Z.sqlite',
      'rungs-backup-2026-01-01T00-00-00-000Z.sqlite',
      '.syncthing.library.sqlite.tmp',
    ]) {
      await leaveCopy(computers.there, computers.here, name);
    }
    const foreign = new DatabaseSync(path.join(computers.here, 'photos.sqlite'));
    foreign.exec('CREATE TABLE cases (id TEXT)');
    foreign.close();
    await writeFile(path.join(computers.here, 'notes.txt'), 'SQLite format 3');
    await writeFile(path.join(computers.here, 'empty.sqlite'), '');
    await mkdir(path.join(computers.here, 'folder.sqlite'));
    expect(await statesOf(openTestDesk(computers.folder))).toEqual([]);
  });

  it('tells of one that is damaged or of a newer version, in a sentence, and leaves it', async () => {
    const computers = await twoComputers();
    const damaged = await leaveCopy(computers.there, computers.here, 'damaged.sqlite');
    await truncate(damaged, 5_000);
    const newer = await leaveCopy(computers.there, computers.here, 'newer.sqlite');
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const desk = openTestDesk(computers.folder);
    expect(Object.fromEntries(await statesOf(desk))).toEqual({
      'damaged.sqlite': expect.stringMatching(/^The copy "damaged.sqlite" is damaged and was left as it is/),
      'newer.sqlite': expect.stringMatching(/^A newer version of Rungs wrote the copy "newer.sqlite"/),
    });
    const source = { kind: 'copy', name: 'damaged.sqlite' } as const;
    expect(codeOf(await desk.ask('copies.compare', { source, case: ID }))).toBe('damaged-copy');
    expect(codeOf(await desk.ask('copies.compare', { source: { kind: 'copy', name: '../x' }, case: ID }))).toBe(
      'no-such-copy',
    );
    expect(codeOf(await desk.ask('copies.setAside', { name: 'damaged.sqlite' }))).toBe('copy-not-done');
  });
});

describe('opening the file of a case that is here already', () => {
  const importing = (subject: PromotionCase) => ({
    bytes: new TextEncoder().encode(JSON.stringify(subject)),
    fileName: 'mine.json',
    passphrase: null,
  });

  it('leads to the one here when it says the same', async () => {
    const { folder } = await twoComputers();
    const { ask } = openTestDesk(folder);
    expect(mustValue(await ask('case.import', importing(START)))).toEqual({
      how: 'here',
      id: ID,
      token: null,
      warnings: [],
    });
    expect(mustValue(await ask('library.list', {}))).toHaveLength(1);
  });

  it('waits for a decision when it says something else, and is merged', async () => {
    const { folder } = await twoComputers();
    const desk = openTestDesk(folder);
    const theirs = mustEdit(retitled('Theirs')(START)).case;
    const received = mustValue(await desk.ask('case.import', importing(theirs)));
    expect(received).toEqual({ how: 'differs', id: ID, token: expect.any(String), warnings: [] });
    const source = { kind: 'file', token: received.token ?? '' } as const;
    const comparison = mustValue(await desk.ask('copies.compare', { source, case: ID }));
    expect(comparison).toMatchObject({ fileName: 'mine.json', base: null, newer: 'mine' });
    const choices = { 'activity/a1/title': 'theirs' as const };
    mustValue(await desk.ask('copies.merge', { source, case: ID, ...agreed(comparison), choices }));
    expect(mustValue(await desk.ask('case.open', { id: ID })).case).toEqual(theirs);
    expect(codeOf(await desk.ask('copies.compare', { source, case: ID }))).toBe('no-such-copy');
  });

  it('is kept beside the one here when the user wants both', async () => {
    const { folder } = await twoComputers();
    const { ask } = openTestDesk(folder);
    const theirs = mustEdit(retitled('Theirs')(START)).case;
    const both = mustValue(await ask('case.import', { ...importing(theirs), existing: 'keep-both' }));
    expect(both).toMatchObject({ how: 'added', id: expect.any(String) });
    const received = mustValue(await ask('case.import', importing(theirs)));
    const source = { kind: 'file', token: received.token ?? '' } as const;
    mustValue(await ask('copies.settle', { source, case: ID, how: 'add' }));
    expect(mustValue(await ask('library.list', {}))).toHaveLength(3);
  });
});
