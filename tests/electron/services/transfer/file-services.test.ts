import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { isAgeFile, sealWithPassphrase } from '../../../../electron/store/vault/age-passphrase.ts';
import type { FileWish } from '../../../../shared/api/file-questions.ts';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { readRungsFile } from '../../../../shared/transfer/read-rungs-file.ts';
import { hasAge, unlockWithAge } from '../../../support/age-program.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { entriesOf, sha256, withEntry } from '../../../support/rungs-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../../support/test-desk.ts';
import { mustEdit } from '../../../support/test-library.ts';

const PASSPHRASE = 'korrekt Pferd Batterie';
/** Every try of a passphrase takes a second, on purpose; on a busy machine many, in milliseconds. */
const SLOW = { timeout: 120_000 };
const PLAIN: FileWish = { format: 'rungs', history: false, passphrase: null };
const WHOLE: FileWish = { format: 'rungs', history: true, passphrase: null };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const PICTURE = bytesOf('a picture');
const LETTER = bytesOf('a letter that was taken out again');

async function aDesk(dialogs = {}): Promise<TestDesk> {
  return openTestDesk(await temporaryFolder(), dialogs);
}

/** A case in which one file is attached, and another was attached once; three edits. */
async function aDeskWithFiles() {
  const folder = await temporaryFolder();
  const place = path.join(folder, 'library');
  await mkdir(place, { recursive: true });
  const library = mustValue(openLibrary(place, () => new Date('2026-01-01T09:00:00.000Z')));
  const start = aCase({ id: 'mine', activities: [anActivity('a1')] });
  mustValue(library.add(start));
  const kept = [PICTURE, LETTER].map((bytes) => mustValue(library.keepBlob('mine', bytes)));
  const attached = (index: number, bytes: Uint8Array, name: string) => ({
    hash: kept[index] ?? '',
    name,
    mediaType: '',
    size: bytes.length,
  });
  const [picture, letter] = [attached(0, PICTURE, 'picture.png'), attached(1, LETTER, 'letter.pdf')];
  let subject: PromotionCase = start;
  for (const [index, attachments] of [[letter], [letter, picture], [picture]].entries()) {
    const edited = mustEdit(changeActivity(subject, anActivity('a1', { attachments })));
    mustValue(library.save('mine', index, [edited.edit]));
    subject = edited.case;
  }
  library.close();
  return { desk: openTestDesk(folder), subject };
}

async function handedOut({ ask }: TestDesk, id: string, as: FileWish) {
  const { delivery, missing } = mustValue(await ask('case.download', { id, as }));
  if (delivery.kind !== 'download') throw new Error(delivery.kind);
  return { ...delivery, missing };
}

const beside = ({ ask }: TestDesk, bytes: Uint8Array<ArrayBuffer>) =>
  ask('case.import', { bytes, fileName: 'mine.rungs', passphrase: null, existing: 'keep-both' });
const opened = ({ ask }: TestDesk, bytes: Uint8Array<ArrayBuffer>, passphrase: string | null = null) =>
  ask('case.import', { bytes, fileName: 'mine.rungs', passphrase });

/** What a library has of a case besides its document, seen from outside. */
function keptOf({ folder }: TestDesk, id: string) {
  const database = new DatabaseSync(path.join(folder, 'library', 'library.sqlite'), { readOnly: true });
  try {
    const edits = database.prepare(
      'SELECT sequence, at, forward, backward FROM edits WHERE case_id = ? ORDER BY sequence',
    );
    const blobs = database.prepare('SELECT name, bytes FROM blobs WHERE case_id = ? ORDER BY name');
    return { edits: edits.all(id), blobs: blobs.all(id) };
  } finally {
    database.close();
  }
}

describe('a case as a .rungs file', () => {
  it('carries words, history and files to another computer', async () => {
    const { desk, subject } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', WHOLE);
    expect(file).toMatchObject({ fileName: 'Ada Example - T6 Staff engineer.rungs', mediaType: 'application/zip' });
    const elsewhere = await aDesk();
    expect(mustValue(await opened(elsewhere, file.bytes))).toMatchObject({ how: 'added', id: 'mine', warnings: [] });
    expect(mustValue(await elsewhere.ask('case.open', { id: 'mine' }))).toMatchObject({ case: subject, sequence: 3 });
    expect(keptOf(elsewhere, 'mine')).toEqual(keptOf(desk, 'mine'));
    expect(keptOf(elsewhere, 'mine').edits).toHaveLength(3);
    // Work goes on where it was.
    const edited = mustEdit(changeActivity(subject, anActivity('a1', { impact: 'More.' })));
    expect(codeOf(await elsewhere.ask('case.save', { id: 'mine', base: 3, edits: [edited.edit] }))).toBe('ok');
  });

  it('leaves behind what was deleted when it goes without its history', async () => {
    const { desk, subject } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', PLAIN);
    const inside = Object.values(entriesOf(file.bytes)).map((bytes) => new TextDecoder().decode(bytes));
    expect(inside.join()).toContain('a picture');
    expect(inside.join()).not.toMatch(/a letter|letter\.pdf/);
    const elsewhere = await aDesk();
    mustValue(await opened(elsewhere, file.bytes));
    expect(mustValue(await elsewhere.ask('case.open', { id: 'mine' }))).toMatchObject({ case: subject, sequence: 0 });
    expect(keptOf(elsewhere, 'mine')).toMatchObject({ edits: [], blobs: [{ bytes: PICTURE }] });
  });

  it('comes in beside a case of the same id, with its history and files', async () => {
    const { desk } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', WHOLE);
    const { id } = mustValue(await beside(desk, file.bytes));
    expect(id).toBe('new-1');
    expect(keptOf(desk, id)).toEqual(keptOf(desk, 'mine'));
  });

  it('is told by its content, whatever it is called', async () => {
    const { desk } = await aDeskWithFiles();
    const { bytes } = await handedOut(desk, 'mine', PLAIN);
    const elsewhere = await aDesk();
    const answer = await elsewhere.ask('case.import', { bytes, fileName: 'mine.json', passphrase: null });
    expect(codeOf(answer)).toBe('ok');
  });

  it('is refused by name when it is damaged, and nothing is added', async () => {
    const { desk } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', WHOLE);
    const elsewhere = await aDesk();
    const cut = await opened(elsewhere, file.bytes.slice(0, 400));
    const changed = await opened(elsewhere, new Uint8Array(withEntry(file.bytes, 'case.json', (text) => `${text} `)));
    expect(cut).toMatchObject({
      problem: { message: '"mine.rungs" was not opened: It is cut short: its end is missing, so copy it again.' },
    });
    expect(changed).toMatchObject({
      problem: { message: expect.stringMatching(/^"mine\.rungs" was not opened: .*"case\.json"/) },
    });
    expect(mustValue(await elsewhere.ask('library.list', {}))).toEqual([]);
  });

  it('says which attached files are lost, and can be read all the same', async () => {
    const { desk } = await aDeskWithFiles();
    await desk.close();
    const database = new DatabaseSync(path.join(desk.folder, 'library', 'library.sqlite'));
    database.exec("UPDATE blobs SET bytes = x'00'");
    database.close();
    const again = openTestDesk(desk.folder);
    const file = await handedOut(again, 'mine', PLAIN);
    expect(file.missing).toEqual(['picture.png']);
    const elsewhere = await aDesk();
    expect(mustValue(await opened(elsewhere, file.bytes)).warnings).toEqual([
      'The attached file "picture.png" was missing already when this file was written.',
    ]);
  });

  it('is written whole where the user wants it, or not at all', SLOW, async () => {
    const target = await temporaryFolder();
    let choice: string | null = path.join(target, 'mine.rungs.age');
    const suggestions: unknown[] = [];
    const desk = await aDesk({
      chooseSaveFile: async (suggestion: unknown) => {
        suggestions.push(suggestion);
        return choice;
      },
    });
    const { id } = mustValue(await desk.ask('case.sample', {}));
    const as = { ...WHOLE, passphrase: PASSPHRASE };
    const saved = mustValue(await desk.ask('case.download', { id, as }));
    expect(saved.delivery).toMatchObject({ kind: 'saved', path: choice });
    expect(suggestions).toEqual([
      { fileName: 'Łucja Zawiślak - L6 Technical lead.rungs.age', extension: 'age', label: 'Locked Rungs case' },
    ]);
    expect(isAgeFile(await readFile(choice))).toBe(true);
    choice = null;
    expect(mustValue(await desk.ask('case.download', { id, as })).delivery).toEqual({ kind: 'cancelled' });
    choice = path.join(target, 'no-such-folder', 'mine.rungs');
    expect(codeOf(await desk.ask('case.download', { id, as }))).not.toBe('ok');
    expect(await readdir(target)).toEqual(['mine.rungs.age']);
  });
});

describe('a case behind a passphrase', () => {
  it('opens with it and not without, and holds no word of it readable', SLOW, async () => {
    const { desk, subject } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', { ...WHOLE, passphrase: PASSPHRASE });
    expect(file.fileName).toBe('Ada Example - T6 Staff engineer.rungs.age');
    expect(Buffer.from(file.bytes).includes('Ada Example')).toBe(false);
    const elsewhere = await aDesk();
    expect(codeOf(await opened(elsewhere, file.bytes))).toBe('passphrase-needed');
    expect(await opened(elsewhere, file.bytes, 'wrong')).toMatchObject({
      problem: { code: 'wrong-passphrase', message: expect.stringMatching(/^This passphrase does not fit/) },
    });
    expect(codeOf(await opened(elsewhere, file.bytes.slice(0, -1), PASSPHRASE))).toBe('damaged-age-file');
    expect(mustValue(await elsewhere.ask('library.list', {}))).toEqual([]);
    expect(mustValue(await opened(elsewhere, file.bytes, PASSPHRASE))).toMatchObject({
      how: 'added',
      id: 'mine',
      warnings: [],
    });
    expect(mustValue(await elsewhere.ask('case.open', { id: 'mine' })).case).toEqual(subject);
    expect(keptOf(elsewhere, 'mine')).toEqual(keptOf(desk, 'mine'));
  });

  it.skipIf(!hasAge())('opens with the age program of others', SLOW, async () => {
    const { desk, subject } = await aDeskWithFiles();
    const file = await handedOut(desk, 'mine', { ...WHOLE, passphrase: PASSPHRASE });
    const folder = await temporaryFolder();
    const [locked, unlocked] = [path.join(folder, file.fileName), path.join(folder, 'case.rungs')];
    await writeFile(locked, file.bytes);
    await expect(unlockWithAge(locked, unlocked, 'not this one')).rejects.toThrow(/incorrect passphrase/);
    await unlockWithAge(locked, unlocked, PASSPHRASE);
    const read = mustValue(readRungsFile(await readFile(unlocked), sha256));
    expect(read).toMatchObject({ case: subject, history: { sequence: 3 }, warnings: [] });
    expect([...read.blobs.values()].map((bytes) => new TextDecoder().decode(bytes)).toSorted()).toEqual(
      [LETTER, PICTURE].map((bytes) => new TextDecoder().decode(bytes)).toSorted(),
    );
  });

  it('may be plain JSON that somebody locked with the age program', async () => {
    const subject = aCase({ id: 'mine' });
    const sealed = await sealWithPassphrase(bytesOf(JSON.stringify(subject)), PASSPHRASE, 8);
    const desk = await aDesk();
    expect(mustValue(await opened(desk, sealed, PASSPHRASE)).id).toBe('mine');
    const twice = await sealWithPassphrase(sealed, PASSPHRASE, 8);
    expect(await opened(desk, twice, PASSPHRASE)).toMatchObject({
      problem: { message: expect.stringMatching(/locked twice/) },
    });
  });

  it('takes no passphrase that is too short', async () => {
    const desk = await aDesk();
    const { id } = mustValue(await desk.ask('case.sample', {}));
    expect(codeOf(await desk.ask('case.download', { id, as: { ...PLAIN, passphrase: 'short' } }))).toBe('bad-request');
  });
});

describe('a case as JSON', () => {
  it('goes out and comes back the same, beside the one that is there', async () => {
    const desk = await aDesk();
    const { id } = mustValue(await desk.ask('case.sample', {}));
    const { case: sample } = mustValue(await desk.ask('case.open', { id }));
    const file = await handedOut(desk, id, { format: 'json' });
    expect(file).toMatchObject({ fileName: 'Łucja Zawiślak - L6 Technical lead.json', mediaType: 'application/json' });
    expect(parseCaseText(new TextDecoder().decode(file.bytes))).toEqual({ ok: true, value: sample });

    expect(mustValue(await opened(desk, file.bytes))).toMatchObject({ how: 'here', id });
    const second = mustValue(await beside(desk, file.bytes));
    expect(second.id).not.toBe(id);
    expect(mustValue(await desk.ask('case.open', { id: second.id })).case).toEqual({ ...sample, id: second.id });

    const elsewhere = await aDesk();
    expect(mustValue(await opened(elsewhere, file.bytes)).id).toBe(id);
  });

  it.each([
    ['broken JSON', bytesOf('{"schemaVersion": 1,\n  oops}'), 'not-json', /mine\.rungs.*line 2, column 3/],
    ['a newer schema', bytesOf('{"schemaVersion": 99}'), 'newer-schema', /mine\.rungs.*newer/],
    ['something else', bytesOf('[]'), 'not-a-case', /mine\.rungs.*not a Rungs case/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]),
      'not-text',
      /mine\.rungs.*neither a \.rungs file nor text/,
    ],
    ['nothing', new Uint8Array(), 'not-json', /mine\.rungs.*The file is empty/],
  ])('is refused in one sentence that names it when it holds %s', async (_, bytes, code, message) => {
    const desk = await aDesk();
    const result = await opened(desk, bytes);
    expect(result).toMatchObject({ ok: false, problem: { code, message: expect.stringMatching(message) } });
    expect(mustValue(await desk.ask('library.list', {}))).toEqual([]);
  });
});
