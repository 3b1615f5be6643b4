import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { addActivities } from '../../support/test-library.ts';

const PLAN = packetPlan.parse({});
const NEW = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };

async function aDesk(dialogs = {}) {
  return openTestDesk(await temporaryFolder(), dialogs);
}

function ladderFixture(): Promise<string> {
  return readFile(new URL('../../fixtures/ladders/jorgef-two-track.yaml', import.meta.url), 'utf8');
}

describe('the program itself', () => {
  it('describes itself with its settings', async () => {
    const { ask, folder } = await aDesk();
    expect(mustValue(await ask('app.describe', {}))).toEqual({
      version: '0.1.0',
      door: 'loopback',
      platform: 'linux',
      libraryFolder: path.join(folder, 'library'),
      settings: { theme: 'system', recentCases: [], backupFolder: null, lockAfterMinutes: 15, settledCopies: [] },
    });
  });

  it('changes the settings it is told and leaves the others', async () => {
    const { ask } = await aDesk();
    mustValue(await ask('settings.change', { recentCases: ['case-1'] }));
    expect(mustValue(await ask('settings.change', { theme: 'dark' }))).toEqual({
      theme: 'dark',
      recentCases: ['case-1'],
      backupFolder: null,
      settledCopies: [],
      lockAfterMinutes: 15,
    });
    expect(codeOf(await ask('settings.change', { theme: 'pink' } as never))).toBe('bad-request');
  });
});

describe('a new case', () => {
  it('stands on the built-in ladder when none is given', async () => {
    const { ask } = await aDesk();
    const { id } = mustValue(await ask('case.create', { ...NEW, date: '2026-09-01' }));
    const opened = mustValue(await ask('case.open', { id }));
    expect(opened.case).toMatchObject({ id: 'new-1', person: { name: 'Ada Example' }, ladder: TWO_TRACK });
    expect(opened.case.target).toEqual({ track: 'ic', level: 'l6', date: '2026-09-01' });
    expect(mustValue(await ask('library.list', {}))).toHaveLength(1);
  });

  it("stands on the company's ladder when its text is given", async () => {
    const { ask } = await aDesk();
    const created = await ask('case.create', { ...NEW, track: 'tl', level: 'l4', ladder: await ladderFixture() });
    const opened = mustValue(await ask('case.open', { id: mustValue(created).id }));
    expect(opened.case.ladder.title).toBe('Engineering ladders: Developer and Tech Lead');
  });

  it.each([
    ['an unknown track', { track: 'management' }, 'unknown-track'],
    ['an unknown level', { level: 'l99' }, 'unknown-level'],
    ['an empty name', { name: '  ' }, 'bad-request'],
    ['a day that is none', { date: '2026-02-30' }, 'bad-request'],
    ['a ladder that is no YAML', { ladder: 'a: [' }, 'not-yaml'],
    ['a ladder that is none', { ladder: 'a: 1' }, 'invalid-ladder'],
  ])('is refused with %s, and nothing is added', async (_, given, code) => {
    const { ask } = await aDesk();
    expect(codeOf(await ask('case.create', { ...NEW, ...given }))).toBe(code);
    expect(mustValue(await ask('library.list', {}))).toEqual([]);
  });
});

describe('the sample', () => {
  it('reads as if it were written today, and is there once however often it is tried', async () => {
    const { ask } = await aDesk();
    const { id } = mustValue(await ask('case.sample', {}));
    const { case: sample } = mustValue(await ask('case.open', { id }));
    expect(sample.activities.length).toBeGreaterThanOrEqual(24);
    const newest =
      sample.activities
        .map(({ start }) => start)
        .toSorted()
        .at(-1) ?? '';
    expect(newest > '2025-09-15' && newest <= '2026-03-15').toBe(true);
    mustValue(await ask('case.save', { id, base: 0, edits: addActivities(sample, 1).edits }));
    expect(mustValue(await ask('case.sample', {})).id).toBe(id);
    expect(mustValue(await ask('case.open', { id })).sequence).toBe(1);
    expect(mustValue(await ask('library.list', {}))).toHaveLength(1);
  });
});

describe('recently opened cases', () => {
  it('are remembered newest first, each once, until they are removed', async () => {
    const { ask } = await aDesk();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push(mustValue(await ask('case.create', NEW)).id);
    for (const id of [...ids, ids[0] ?? '']) mustValue(await ask('case.open', { id }));
    const recent = async () => mustValue(await ask('app.describe', {})).settings.recentCases;
    expect(await recent()).toEqual(['new-1', 'new-3', 'new-2']);
    mustValue(await ask('case.remove', { id: 'new-3' }));
    expect(await recent()).toEqual(['new-1', 'new-2']);
    expect(codeOf(await ask('case.open', { id: 'new-3' }))).toBe('no-such-case');
    expect(await recent()).toEqual(['new-1', 'new-2']);
  });
});

describe('a packet', () => {
  it('is drawn as a PDF for the preview', async () => {
    const { ask } = await aDesk();
    const { id } = mustValue(await ask('case.sample', {}));
    const packet = mustValue(await ask('packet.render', { id, plan: PLAN }));
    expect(new TextDecoder().decode(packet.bytes.subarray(0, 5))).toBe('%PDF-');
    expect(packet.pages).toBeGreaterThan(3);
    expect(packet.headings[0]).toEqual({ id: 'summary', page: 1 });
    expect(packet.headings.at(-1)?.page).toBeLessThanOrEqual(packet.pages);
  });

  it('is handed over where nobody can ask for a place', async () => {
    const { ask } = await aDesk();
    const { id } = mustValue(await ask('case.sample', {}));
    const file = mustValue(await ask('packet.export', { id, plan: PLAN, format: 'md' }));
    expect(file).toMatchObject({ kind: 'download', fileName: 'Łucja Zawiślak - L6 Technical lead.md', lostGlyphs: [] });
  });

  it('is written where the user chose, and only there', async () => {
    const folder = await temporaryFolder();
    const asked: unknown[] = [];
    const chooseSaveFile = async (suggestion: unknown) => {
      asked.push(suggestion);
      return path.join(folder, 'mine.docx');
    };
    const { ask } = await aDesk({ chooseSaveFile });
    const { id } = mustValue(await ask('case.sample', {}));
    const file = mustValue(await ask('packet.export', { id, plan: PLAN, format: 'docx' }));
    expect(file).toEqual({ kind: 'saved', path: path.join(folder, 'mine.docx'), lostGlyphs: [] });
    expect(await readdir(folder)).toEqual(['mine.docx']);
    expect((await readFile(path.join(folder, 'mine.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect(asked).toEqual([
      { fileName: 'Łucja Zawiślak - L6 Technical lead.docx', extension: 'docx', label: 'Word document' },
    ]);
  });

  it('is not written when the user calls it off, and says so when the place takes no file', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'file'), '');
    const places = [null, path.join(folder, 'file', 'mine.md')];
    const { ask } = await aDesk({ chooseSaveFile: async () => places.shift() ?? null });
    const { id } = mustValue(await ask('case.sample', {}));
    const request = { id, plan: PLAN, format: 'md' as const };
    expect(mustValue(await ask('packet.export', request))).toEqual({ kind: 'cancelled' });
    expect(codeOf(await ask('packet.export', request))).toBe('no-such-folder');
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('of a case that is gone is refused', async () => {
    const { ask } = await aDesk();
    expect(codeOf(await ask('packet.render', { id: 'gone', plan: PLAN }))).toBe('no-such-case');
    expect(codeOf(await ask('packet.export', { id: 'gone', plan: PLAN, format: 'pdf' }))).toBe('no-such-case');
  });
});

describe('a library that cannot be opened', () => {
  it('is said with each question about it, keeps the rest running, and is tried again', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'library'), 'a file in the place of the folder');
    const { ask } = openTestDesk(folder);
    expect(codeOf(await ask('library.list', {}))).toBe('in-the-way');
    expect(codeOf(await ask('case.create', NEW))).toBe('in-the-way');
    expect(mustValue(await ask('app.describe', {})).version).toBe('0.1.0');
    const { rm } = await import('node:fs/promises');
    await rm(path.join(folder, 'library'));
    expect(mustValue(await ask('library.list', {}))).toEqual([]);
  });
});

describe('a ladder', () => {
  it('is given, and checked with its warnings', async () => {
    const { ask } = await aDesk();
    expect(mustValue(await ask('ladder.builtIn', {}))).toEqual(TWO_TRACK);
    const report = mustValue(await ask('ladder.check', { text: await ladderFixture() }));
    expect(report.ladder.tracks.map(({ id }) => id)).toEqual(['ic', 'tl']);
    expect(codeOf(await ask('ladder.check', { text: 'schema: rungs-ladder/1' }))).toBe('invalid-ladder');
  });
});
