import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Dialogs } from '../../../../electron/services/desk.ts';
import { openLibrary } from '../../../../electron/store/library.ts';
import { addActivity } from '../../../../shared/case/activity-edits.ts';
import { parseLadderText } from '../../../../shared/ladder/parse-ladder.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { filesIn, linksOfIndex, textOf, wrongSums } from '../../../support/read-export.ts';
import { CAN_MAKE_DISKS, makeReadOnly, mountAt, smallDisk } from '../../../support/small-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { addActivities, mustEdit, tamper } from '../../../support/test-library.ts';

const ADA = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };
const NAME = 'Rungs export 2026-03-15';
const CASE = 'Ada Example - T6 Staff engineer';

/** A desk with two cases of one name and level, one of them with three edits. */
async function aDesk(dialogs: Dialogs = {}) {
  const desk = openTestDesk(await temporaryFolder(), dialogs);
  const { id } = mustValue(await desk.ask('case.create', ADA));
  const before = mustValue(await desk.ask('case.open', { id })).case;
  const { edits, case: after } = addActivities(before, 3);
  mustValue(await desk.ask('case.save', { id, base: 0, edits }));
  mustValue(await desk.ask('case.create', { ...ADA, name: 'ada example' }));
  return { ...desk, library: path.join(desk.folder, 'library'), id, after, place: await temporaryFolder() };
}

describe('taking everything away', () => {
  it('writes a new folder with every case, an index that leads to every file, and checksums', async () => {
    const { ask, place, after } = await aDesk();
    const left = mustValue(await ask('library.leave', { folder: place }));
    expect(left).toMatchObject({
      place: { kind: 'folder', path: path.join(place, NAME) },
      cases: 2,
      files: 13,
      leftOut: [],
      removal: { kind: 'offered' },
    });
    expect(await readdir(place)).toEqual([NAME]);
    const files = await filesIn(path.join(place, NAME));
    expect(files.size).toBe(13);
    expect(wrongSums(files)).toEqual([]);
    expect(linksOfIndex(files).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'index.html').toSorted(),
    );
    const folder = [...files.keys()].find((name) => textOf(files, name).includes('added-2'))?.split('/')[0] ?? '';
    expect(new Set([...files.keys()].map((name) => name.split('/')[0]))).toEqual(
      new Set([
        'index.html',
        'README.txt',
        'checksums.txt',
        folder,
        expect.stringMatching(/^ada example - T6 Staff engineer/i),
      ]),
    );
    expect(parseCaseText(textOf(files, `${folder}/case.json`))).toEqual({ ok: true, value: after });
    expect(parseLadderText(textOf(files, `${folder}/ladder.yaml`))).toMatchObject({ value: { ladder: after.ladder } });
    expect(JSON.parse(textOf(files, `${folder}/history.json`)).edits).toHaveLength(3);
    expect(textOf(files, `${folder}/case.html`)).toContain('Title of added-2');
    expect(textOf(files, `${folder}/case.md`)).toContain('Title of added-2');
  });

  it('writes nothing into or over what is there', async () => {
    const { ask, place } = await aDesk();
    await mkdir(path.join(place, NAME));
    await writeFile(path.join(place, NAME, 'mine.txt'), 'mine');
    const first = mustValue(await ask('library.leave', { folder: place }));
    const second = mustValue(await ask('library.leave', { folder: place }));
    expect([first.place, second.place]).toEqual([
      { kind: 'folder', path: path.join(place, `${NAME} (2)`) },
      { kind: 'folder', path: path.join(place, `${NAME} (3)`) },
    ]);
    expect(await readdir(path.join(place, NAME))).toEqual(['mine.txt']);
  });

  it('hands a browser one zip with one folder that holds the same', async () => {
    const { ask, after, library } = await aDesk();
    const { place: given } = mustValue(await ask('library.leave', { folder: null }));
    if (given.kind !== 'download') throw new Error(given.kind);
    expect(given.fileName).toBe(`${NAME}.zip`);
    const entries = Object.entries(unzipSync(given.bytes));
    expect(entries.every(([name]) => name.startsWith(`${NAME}/`))).toBe(true);
    const files = new Map(entries.map(([name, bytes]) => [name.slice(NAME.length + 1), bytes]));
    expect(wrongSums(files)).toEqual([]);
    expect(files.size).toBe(13);
    const cases = [...files.keys()]
      .filter((name) => name.endsWith('/case.json'))
      .map((name) => parseCaseText(textOf(files, name)));
    expect(cases).toContainEqual({ ok: true, value: after });
    expect((await readdir(library)).filter((name) => name.includes('export'))).toEqual([]);
  });

  it('takes attached and submitted files along, also one that was removed from its activity', async () => {
    const folder = await temporaryFolder();
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    const store = mustValue(openLibrary(path.join(folder, 'library'), () => new Date('2026-03-01T09:00:00Z')));
    mustValue(store.add(aCase({ id: 'ada' })));
    const [graph, packet] = ['graph', 'packet'].map((text) => mustValue(store.keepBlob('ada', bytesOf(text))));
    mustValue(store.keepBlob('ada', bytesOf('removed')));
    const attachments = ['graph.png', 'Graph.png'].map((name) => ({ hash: graph ?? '', name, mediaType: '', size: 5 }));
    const opened = mustValue(store.open('ada')).case;
    const edited = mustEdit(addActivity(opened, anActivity('one', { attachments })));
    const submission = {
      id: 's1',
      date: '2026-02-03',
      audience: 'committee',
      format: 'pdf',
      fileName: 'Ada.pdf',
      hash: packet,
      size: 6,
      track: 'ic',
      level: 'l6',
      ladderVersion: '',
      note: '',
    };
    const submit = {
      name: 'add-submission',
      subject: 's1',
      forward: [{ op: 'add' as const, path: ['submissions', 0], value: submission }],
      backward: [{ op: 'remove' as const, path: ['submissions', 0] }],
    };
    mustValue(store.save('ada', 0, [edited.edit, submit]));
    store.close();
    const { ask } = openTestDesk(folder);
    const left = mustValue(await ask('library.leave', { folder }));
    expect(left.leftOut).toEqual([]);
    const files = await filesIn(path.join(folder, NAME));
    const kept = [...files.keys()].filter((name) => /attachments|submissions/.test(name)).toSorted();
    expect(kept.map((name) => [name.replace(`${CASE}/`, ''), textOf(files, name)])).toEqual([
      ['attachments/Graph (2).png', 'graph'],
      ['attachments/graph.png', 'graph'],
      [expect.stringMatching(/^attachments\/removed [0-9a-f]{12}$/), 'removed'],
      ['submissions/2026-02-03 Ada.pdf', 'packet'],
    ]);
    expect(textOf(files, 'index.html')).toContain('Handed in on 3 February 2026');
  });

  it('names a damaged edit of a history in the index, and does not offer to remove the rest', async () => {
    const { ask, library, place, id } = await aDesk();
    mustValue(await ask('library.list', {}));
    tamper(library, `UPDATE edits SET forward = 'spoilt' WHERE case_id = '${id}' AND sequence = 2`);
    const left = mustValue(await ask('library.leave', { folder: place }));
    expect(left.leftOut).toEqual([{ what: 'Ada Example, history', why: expect.stringMatching(/damaged/) }]);
    expect(left.removal).toMatchObject({ kind: 'unsafe', why: expect.stringMatching(/not everything/) });
    const files = await filesIn(path.join(place, NAME));
    expect(textOf(files, 'index.html')).toContain('Ada Example, history: Some of its edits are damaged');
    expect(textOf(files, 'README.txt')).toContain('Ada Example, history: Some of its edits are damaged');
    expect(wrongSums(files)).toEqual([]);
  });

  it('names a case that is too damaged to be read, and a file of which only a part is left', async () => {
    const folder = await temporaryFolder();
    const library = path.join(folder, 'library');
    const store = mustValue(openLibrary(library, () => new Date('2026-03-01T09:00:00Z')));
    const hash = mustValue(store.add(aCase({ id: 'ada' }))) ?? mustValue(store.keepBlob('ada', new Uint8Array(9)));
    const attachments = [{ hash, name: 'graph.png', mediaType: '', size: 9 }];
    const { edit } = mustEdit(addActivity(mustValue(store.open('ada')).case, anActivity('one', { attachments })));
    mustValue(store.save('ada', 0, [edit]));
    mustValue(store.add(aCase({ id: 'bob', person: { ...aCase().person, name: 'Bob' } })));
    store.close();
    tamper(library, `UPDATE blobs SET bytes = x'00'; UPDATE checkpoints SET document = '{}' WHERE case_id = 'bob'`);
    const { ask } = openTestDesk(folder);
    const left = mustValue(await ask('library.leave', { folder }));
    expect(left.cases).toBe(1);
    expect(left.leftOut.toSorted((one, other) => (one.what < other.what ? -1 : 1))).toEqual([
      {
        what: 'Ada Example, file “graph.png”',
        why: expect.stringMatching(/^This file is (damaged|not) in the library/),
      },
      { what: 'Bob, T6 Staff engineer', why: expect.stringMatching(/damaged/) },
    ]);
    expect(left.removal.kind).toBe('unsafe');
  });

  it('tells how far it is, and that another is being written', async () => {
    const { ask, place } = await aDesk();
    expect(mustValue(await ask('library.leaveProgress', {}))).toBeNull();
    const writing = ask('library.leave', { folder: place });
    expect(codeOf(await ask('library.leave', { folder: place }))).toBe('already-writing');
    const seen: unknown[] = [];
    let written = false;
    void writing.then(() => {
      written = true;
    });
    while (!written) {
      seen.push(mustValue(await ask('library.leaveProgress', {})));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(seen).toContainEqual({ done: 1, total: 2 });
    mustValue(await writing);
    expect(mustValue(await ask('library.leaveProgress', {}))).toBeNull();
  });

  it.each([
    ['no whole path', 'some/folder', 'bad-folder'],
    ['no folder at all', '/nowhere/at/all', 'no-such-folder'],
  ])('is refused in one sentence where the place is %s', async (_, folder, code) => {
    const { ask } = await aDesk();
    expect(codeOf(await ask('library.leave', { folder }))).toBe(code);
    expect(mustValue(await ask('library.leaveProgress', {}))).toBeNull();
  });

  it('is refused where a file is in the place of the folder', async () => {
    const { ask, place } = await aDesk();
    await writeFile(path.join(place, 'file'), '');
    expect(codeOf(await ask('library.leave', { folder: path.join(place, 'file') }))).toBe('no-such-folder');
  });

  it.skipIf(!CAN_MAKE_DISKS)(
    'takes back what it wrote when the disk is full, in one sentence, and works again',
    async () => {
      const { ask } = await aDesk();
      const disk = await smallDisk(120);
      await mkdir(path.join(disk, 'mine'));
      expect(codeOf(await ask('library.leave', { folder: disk }))).toBe('disk-full');
      expect(await readdir(disk)).toEqual(['mine']);
      const { place } = mustValue(await ask('library.leave', { folder: await temporaryFolder() }));
      expect(place.kind).toBe('folder');
    },
  );
});

it.skipIf(!CAN_MAKE_DISKS)('is refused in one sentence where nothing may be written', async () => {
  const { ask } = await aDesk();
  const disk = await smallDisk(500);
  makeReadOnly(disk);
  expect(codeOf(await ask('library.leave', { folder: disk }))).toBe('read-only-disk');
});

describe('removing the library after it', () => {
  const remove = (receipt: string) => ({ receipt, confirm: 'remove' as const });

  async function anExport() {
    const desk = await aDesk();
    const { ask, library, place } = desk;
    mustValue(await ask('case.open', { id: desk.id }));
    mustValue(await ask('backup.now', {}));
    const left = mustValue(await ask('library.leave', { folder: place }));
    if (left.removal.kind !== 'offered') throw new Error(left.removal.why);
    for (const name of [
      'library-damaged-2025-01-01T00-00-00-000Z.sqlite',
      'library-replaced-2025-01-01T00-00-00-000Z.sqlite-wal',
    ])
      await writeFile(path.join(library, name), 'set aside');
    await mkdir(path.join(library, 'library-damaged-2025-01-01T00-00-00-000Z'));
    await writeFile(path.join(library, 'library-damaged-2025-01-01T00-00-00-000Z', 'x-edits.json'), '[]');
    for (const name of ['library-damaged-notes.txt', 'my library.sqlite'])
      await writeFile(path.join(library, name), 'mine');
    return { ...desk, removal: left.removal };
  }

  it('leaves nothing of it but the export and what is no part of it, and starts as on the first day', async () => {
    const { ask, library, place, removal, folder, close } = await anExport();
    expect(removal.folders).toEqual([library, path.join(library, 'backups')]);
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [] });
    expect((await readdir(library, { recursive: true })).toSorted()).toEqual(
      ['backups', 'library-damaged-notes.txt', 'library.lock', 'my library.sqlite', 'settings.json'].toSorted(),
    );
    expect(mustValue(await ask('library.list', {}))).toEqual([]);
    expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    expect(mustValue(await ask('app.describe', {})).settings.recentCases).toEqual([]);
    expect(wrongSums(await filesIn(path.join(place, NAME)))).toEqual([]);
    await close();
    const again = openTestDesk(folder);
    expect(mustValue(await again.ask('library.list', {}))).toEqual([]);
    expect(mustValue(await again.ask('library.notices', {}))).toEqual([]);
    expect(codeOf(await again.ask('library.removeAll', remove(removal.receipt)))).toBe('no-export');
  });

  it('is refused when something was changed, added or removed since the export', async () => {
    const { ask, removal, id, after, library } = await anExport();
    const { edit } = mustEdit(addActivity(after, anActivity('late')));
    mustValue(await ask('case.save', { id, base: 3, edits: [edit] }));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('changed-since');
    expect(await readdir(library)).toContain('library.sqlite');
    expect(mustValue(await ask('case.open', { id })).sequence).toBe(4);

    const other = await anExport();
    mustValue(await other.ask('case.create', ADA));
    expect(codeOf(await other.ask('library.removeAll', remove(other.removal.receipt)))).toBe('changed-since');
    const third = await anExport();
    mustValue(await third.ask('case.remove', { id: third.id }));
    expect(codeOf(await third.ask('library.removeAll', remove(third.removal.receipt)))).toBe('changed-since');
  });

  it('is refused when the export is gone, with another receipt, and without the word', async () => {
    const { ask, removal, place, library } = await anExport();
    expect(codeOf(await ask('library.removeAll', remove('other')))).toBe('no-export');
    expect(codeOf(await ask('library.removeAll', { receipt: removal.receipt, confirm: 'yes' } as never))).toBe(
      'bad-request',
    );
    await rm(path.join(place, NAME), { recursive: true });
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('export-gone');
    expect(await readdir(library)).toContain('library.sqlite');
  });

  it('is refused while another program uses the library', async () => {
    const { ask, removal, library } = await anExport();
    const other = mustValue(openLibrary(library, () => new Date()));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('library-busy');
    other.close();
    expect(mustValue(await ask('library.list', {}))).toHaveLength(2);
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [] });
  });

  it.skipIf(!CAN_MAKE_DISKS)(
    'names what cannot be removed, and keeps the library as long as a backup is left',
    async () => {
      const { ask, removal, library } = await anExport();
      const stuck = path.join(library, 'backups', 'rungs-backup-2020-01-01T00-00-00-000Z.sqlite');
      await mkdir(stuck);
      mountAt(stuck, 64);
      expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [stuck] });
      expect(mustValue(await ask('library.list', {}))).toHaveLength(2);
      expect(mustValue(await ask('library.notices', {}))).toEqual([]);
    },
  );

  it('takes backups in a folder of their own along, and is refused while that folder is not there', async () => {
    const { ask, library } = await aDesk();
    mustValue(await ask('backup.now', {}));
    const elsewhere = await temporaryFolder();
    mustValue(await ask('backup.folder', { folder: path.join(elsewhere, 'b'), move: false }));
    const place = await temporaryFolder();
    const { removal } = mustValue(await ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    expect(removal.folders).toEqual([library, path.join(elsewhere, 'b')]);
    await rename(path.join(elsewhere, 'b'), path.join(elsewhere, 'gone'));
    expect(codeOf(await ask('library.removeAll', remove(removal.receipt)))).toBe('backups-gone');
    await rename(path.join(elsewhere, 'gone'), path.join(elsewhere, 'b'));
    await writeFile(path.join(elsewhere, 'b', 'rungs-backup-notes.txt'), 'mine');
    expect(mustValue(await ask('library.removeAll', remove(removal.receipt)))).toEqual({ left: [] });
    expect(await readdir(path.join(elsewhere, 'b'))).toEqual(['rungs-backup-notes.txt']);
    expect(await readdir(path.join(library, 'backups'))).toEqual([]);
  });
});

describe('dialogs of the system', () => {
  it('ask for the folder, and show the export in it', async () => {
    const asked: unknown[] = [];
    const shown: string[] = [];
    const place = await temporaryFolder();
    const answers = [null, place];
    const { ask, library } = await aDesk({
      chooseFolder: async (wish) => {
        asked.push(wish);
        return answers.shift() ?? null;
      },
      showFile: (file) => shown.push(file),
    });
    expect(mustValue(await ask('folder.choose', { purpose: 'leave' }))).toEqual({ kind: 'cancelled' });
    expect(mustValue(await ask('folder.choose', { purpose: 'backups' }))).toEqual({ kind: 'chosen', folder: place });
    expect(asked).toMatchObject([{ startAt: null }, { startAt: path.join(library, 'backups') }]);
    mustValue(await ask('library.showLeft', {}));
    expect(shown).toEqual([]);
    mustValue(await ask('library.leave', { folder: place }));
    mustValue(await ask('library.showLeft', {}));
    expect(shown).toEqual([path.join(place, NAME, 'index.html')]);
  });

  it('are not there in a browser', async () => {
    const { ask } = await aDesk();
    expect(mustValue(await ask('folder.choose', { purpose: 'leave' }))).toEqual({ kind: 'unavailable' });
  });
});
