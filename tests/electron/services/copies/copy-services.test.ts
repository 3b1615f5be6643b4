import { chmod, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../../shared/case/apply-patches.ts';
import { changePacketPlan } from '../../../../shared/case/title-page-edits.ts';
import { anActivity } from '../../../support/case-builder.ts';
import { editIn, leaveCopy } from '../../../support/library-copies.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit, openTestLibrary } from '../../../support/test-library.ts';

import {
  added,
  agreed,
  apart,
  compare,
  ID,
  NAME,
  retitled,
  SOURCE,
  START,
  statesOf,
  twoComputers,
} from '../../../support/two-computers.ts';

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
