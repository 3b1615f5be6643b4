import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../electron/store/blob-rows.ts';
import { openLibrary } from '../../../../electron/store/library.ts';
import { addActivity } from '../../../../shared/case/activity-edits.ts';
import { parseLadderText } from '../../../../shared/ladder/parse-ladder.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { readRungsFile } from '../../../../shared/transfer/read-rungs-file.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { EXPORT_NAME, leavingDesk } from '../../../support/leaving-desk.ts';
import { lockedDesk } from '../../../support/locked-desk.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { filesIn, linksOfIndex, textOf, wrongSums } from '../../../support/read-export.ts';
import { CAN_MAKE_DISKS, makeReadOnly, smallDisk } from '../../../support/small-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit, tamper } from '../../../support/test-library.ts';

const CASE = 'Ada Example - T6 Staff engineer';

describe('taking everything away', () => {
  it('writes a new folder with every case, an index that leads to every file, and checksums', async () => {
    const { ask, place, after } = await leavingDesk();
    const left = mustValue(await ask('library.leave', { folder: place }));
    expect(left).toMatchObject({
      place: { kind: 'folder', path: path.join(place, EXPORT_NAME) },
      cases: 2,
      files: 15,
      leftOut: [],
      removal: { kind: 'offered' },
    });
    expect(await readdir(place)).toEqual([EXPORT_NAME]);
    const files = await filesIn(path.join(place, EXPORT_NAME));
    expect(files.size).toBe(15);
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
    const { ask, place } = await leavingDesk();
    await mkdir(path.join(place, EXPORT_NAME));
    await writeFile(path.join(place, EXPORT_NAME, 'mine.txt'), 'mine');
    const first = mustValue(await ask('library.leave', { folder: place }));
    const second = mustValue(await ask('library.leave', { folder: place }));
    expect([first.place, second.place]).toEqual([
      { kind: 'folder', path: path.join(place, `${EXPORT_NAME} (2)`) },
      { kind: 'folder', path: path.join(place, `${EXPORT_NAME} (3)`) },
    ]);
    expect(await readdir(path.join(place, EXPORT_NAME))).toEqual(['mine.txt']);
  });

  it('hands a browser one zip with one folder that holds the same', async () => {
    const { ask, after, library } = await leavingDesk();
    const { place: given } = mustValue(await ask('library.leave', { folder: null }));
    if (given.kind !== 'download') throw new Error(given.kind);
    expect(given.fileName).toBe(`${EXPORT_NAME}.zip`);
    const entries = Object.entries(unzipSync(given.bytes));
    expect(entries.every(([name]) => name.startsWith(`${EXPORT_NAME}/`))).toBe(true);
    const files = new Map(entries.map(([name, bytes]) => [name.slice(EXPORT_NAME.length + 1), bytes]));
    expect(wrongSums(files)).toEqual([]);
    expect(files.size).toBe(15);
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
    const submitted = mustValue(store.open('ada')).case;
    store.close();
    const { ask } = openTestDesk(folder);
    const left = mustValue(await ask('library.leave', { folder }));
    expect(left.leftOut).toEqual([]);
    const files = await filesIn(path.join(folder, EXPORT_NAME));
    const kept = [...files.keys()].filter((name) => /attachments|submissions/.test(name)).toSorted();
    expect(kept.map((name) => [name.replace(`${CASE}/`, ''), textOf(files, name)])).toEqual([
      ['attachments/Graph (2).png', 'graph'],
      ['attachments/graph.png', 'graph'],
      [expect.stringMatching(/^attachments\/removed [0-9a-f]{12}$/), 'removed'],
      ['submissions/2026-02-03 Ada.pdf', 'packet'],
    ]);
    expect(textOf(files, 'index.html')).toContain('Handed in on 3 February 2026');
    const whole = readRungsFile(Buffer.from(files.get(`${CASE}/case.rungs`) ?? []), hashOf);
    expect(mustValue(whole).blobs.size).toBe(3);
    expect(mustValue(whole)).toMatchObject({ case: submitted, history: { sequence: 2 }, warnings: [] });
  });

  it('names a damaged edit of a history in the index, and does not offer to remove the rest', async () => {
    const { ask, library, place, id } = await leavingDesk();
    mustValue(await ask('library.list', {}));
    tamper(library, `UPDATE edits SET forward = 'spoilt' WHERE case_id = '${id}' AND sequence = 2`);
    const left = mustValue(await ask('library.leave', { folder: place }));
    expect(left.leftOut).toEqual([{ what: 'Ada Example, history', why: expect.stringMatching(/damaged/) }]);
    expect(left.removal).toMatchObject({ kind: 'unsafe', why: expect.stringMatching(/not everything/) });
    const files = await filesIn(path.join(place, EXPORT_NAME));
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

  it('names a locked case by its label alone, and does not offer to remove it', async () => {
    const { ask } = await lockedDesk();
    mustValue(await ask('case.lockNow', { id: null }));
    const { leftOut, removal } = mustValue(await ask('library.leave', { folder: await temporaryFolder() }));
    expect(leftOut).toEqual([{ what: 'Project Heron', why: expect.stringMatching(/locked/) }]);
    expect(removal.kind).toBe('unsafe');
  });

  it('tells how far it is, and that another is being written', async () => {
    const { ask, place } = await leavingDesk();
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
    const { ask } = await leavingDesk();
    expect(codeOf(await ask('library.leave', { folder }))).toBe(code);
    expect(mustValue(await ask('library.leaveProgress', {}))).toBeNull();
  });

  it('is refused where a file is in the place of the folder', async () => {
    const { ask, place } = await leavingDesk();
    await writeFile(path.join(place, 'file'), '');
    expect(codeOf(await ask('library.leave', { folder: path.join(place, 'file') }))).toBe('no-such-folder');
  });

  it.skipIf(!CAN_MAKE_DISKS)(
    'takes back what it wrote when the disk is full, in one sentence, and works again',
    async () => {
      const { ask } = await leavingDesk();
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
  const { ask } = await leavingDesk();
  const disk = await smallDisk(500);
  makeReadOnly(disk);
  expect(codeOf(await ask('library.leave', { folder: disk }))).toBe('read-only-disk');
});

describe('dialogs of the system', () => {
  it('ask for the folder, and show the export in it', async () => {
    const asked: unknown[] = [];
    const shown: string[] = [];
    const place = await temporaryFolder();
    const answers = [null, place];
    const { ask, library } = await leavingDesk({
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
    expect(shown).toEqual([path.join(place, EXPORT_NAME, 'index.html')]);
  });

  it('are not there in a browser', async () => {
    const { ask } = await leavingDesk();
    expect(mustValue(await ask('folder.choose', { purpose: 'leave' }))).toEqual({ kind: 'unavailable' });
  });
});
