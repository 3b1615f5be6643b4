import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeActivity } from '../../../shared/case/activity-edits.ts';
import type { CaseEdit } from '../../../shared/model/case-edit.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  addActivities,
  libraryFile,
  libraryRows,
  mustEdit,
  openTestLibrary,
  tamper,
} from '../../support/test-library.ts';

describe('a save', () => {
  it('is refused when the case has moved on, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const { edits } = addActivities(aCase(), 2);
    mustValue(library.save('case-1', 0, edits.slice(0, 1)));
    for (const base of [0, 2, -1]) expect(codeOf(library.save('case-1', base, edits.slice(1)))).toBe('stale');
    expect(mustValue(library.open('case-1')).sequence).toBe(1);
    expect(libraryRows(folder, 'SELECT count(*) AS edits FROM edits')[0]?.edits).toBe(1);
  });

  it('that is asked for again because its answer was lost is made once, and answered as at first', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const { edits, case: after } = addActivities(aCase(), 3);
    const first = mustValue(library.save('case-1', 0, edits.slice(0, 2)));
    mustValue(library.save('case-1', 2, edits.slice(2)));
    expect(mustValue(library.save('case-1', 0, edits.slice(0, 2)))).toEqual(first);
    expect(mustValue(library.save('case-1', 2, edits.slice(2))).sequence).toBe(3);
    for (const [base, again] of [
      [0, edits.slice(1, 3)],
      [1, edits.slice(1)],
      [0, []],
    ] as const) {
      expect([base, codeOf(library.save('case-1', base, again))]).toEqual([base, base === 1 ? 'ok' : 'stale']);
    }
    library.close();
    const reopened = openTestLibrary(folder);
    expect(mustValue(reopened.open('case-1'))).toEqual({ case: after, sequence: 3 });
    expect(libraryRows(folder, 'SELECT count(*) AS edits FROM edits')).toEqual([{ edits: 3 }]);
  });

  it('that is asked for again with what was made since is made where it left off, unless others came between', async () => {
    const library = openTestLibrary(await temporaryFolder());
    mustValue(library.add(aCase()));
    const { edits, case: after } = addActivities(aCase(), 4);
    mustValue(library.save('case-1', 0, edits.slice(0, 2)));
    expect(mustValue(library.save('case-1', 0, edits.slice(0, 3))).sequence).toBe(3);
    expect(codeOf(library.save('case-1', 1, edits.slice(1, 2).concat(edits.slice(3))))).toBe('stale');
    expect(mustValue(library.save('case-1', 2, edits.slice(2))).sequence).toBe(4);
    expect(mustValue(library.open('case-1'))).toEqual({ case: after, sequence: 4 });
  });

  it('sees what another program saved in the same library meanwhile, where the disk knows no locks', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'library.writer'));
    const [one, two] = [openTestLibrary(folder), openTestLibrary(folder)];
    mustValue(one.add(aCase()));
    const { edits, case: after } = addActivities(aCase(), 2);
    expect(mustValue(two.open('case-1')).sequence).toBe(0);
    mustValue(one.save('case-1', 0, edits.slice(0, 1)));
    expect(codeOf(two.save('case-1', 0, edits.slice(1)))).toBe('stale');
    mustValue(two.save('case-1', 1, edits.slice(1)));
    expect(mustValue(one.open('case-1'))).toEqual({ case: after, sequence: 2 });
    expect(mustValue(one.list())[0]?.activities).toBe(2);
  });

  it('waits for another program that is writing, and says so when that does not end', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const other = new DatabaseSync(libraryFile(folder));
    onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const result = library.save('case-1', 0, addActivities(aCase(), 1).edits);
    expect(codeOf(result)).toBe('library-busy');
    other.exec('ROLLBACK');
    expect(mustValue(library.open('case-1')).sequence).toBe(0);
    expect(codeOf(library.save('case-1', 0, addActivities(aCase(), 1).edits))).toBe('ok');
  });

  it('writes none of its edits when one of them cannot be written, and works again after that', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const { edits, case: after } = addActivities(aCase(), 2);
    tamper(
      folder,
      `CREATE TRIGGER fail BEFORE INSERT ON edits WHEN new.sequence = 2 BEGIN SELECT RAISE(ABORT, ''); END`,
    );
    expect(() => library.save('case-1', 0, edits)).toThrow();
    expect(mustValue(library.open('case-1'))).toEqual({ case: aCase(), sequence: 0 });
    tamper(folder, 'DROP TRIGGER fail');
    mustValue(library.save('case-1', 0, edits));
    expect(mustValue(library.open('case-1'))).toEqual({ case: after, sequence: 2 });
  });

  it('is refused with the fault and its place when the case would no longer be one', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase({ activities: [anActivity('a-1')] })));
    const broken: CaseEdit = {
      name: 'change-activity',
      subject: 'a-1',
      forward: [{ op: 'replace', path: ['activities', 0, 'start'], value: '2026-02-30' }],
      backward: [],
    };
    const sound = addActivities(mustValue(library.open('case-1')).case, 1).edits;
    expect(library.save('case-1', 0, [...sound, broken])).toMatchObject({
      problem: {
        code: 'invalid-case',
        pointer: '/activities/0/start',
        message: expect.stringMatching(/existing date/),
      },
    });
    expect(mustValue(library.open('case-1')).sequence).toBe(0);
    expect(libraryRows(folder, 'SELECT * FROM edits')).toEqual([]);
  });

  it.each([
    ['a path that leads nowhere', [{ op: 'replace', path: ['activities', 7, 'title'], value: 'x' }]],
    ['a path into a prototype', [{ op: 'add', path: ['__proto__', 'polluted'], value: true }]],
    ['a path through a constructor', [{ op: 'add', path: ['constructor', 'prototype', 'polluted'], value: true }]],
    ['another case in place of this one', [{ op: 'replace', path: [], value: aCase({ id: 'case-9' }) }]],
    ['another id', [{ op: 'replace', path: ['id'], value: 'case-9' }]],
  ] as const)('is refused for %s', async (_, forward) => {
    const library = openTestLibrary(await temporaryFolder());
    mustValue(library.add(aCase()));
    const edit = { name: 'tamper', subject: '', forward, backward: [] } as unknown as CaseEdit;
    expect(codeOf(library.save('case-1', 0, [edit]))).toBe('unfit-edit');
    expect({}).not.toHaveProperty('polluted');
    expect(mustValue(library.open('case-1'))).toEqual({ case: aCase(), sequence: 0 });
  });

  it('of no edits changes nothing', async () => {
    const library = openTestLibrary(await temporaryFolder());
    mustValue(library.add(aCase()));
    const before = mustValue(library.list());
    expect(mustValue(library.save('case-1', 0, [])).sequence).toBe(0);
    expect(mustValue(library.list())).toEqual(before);
  });

  it('keeps what it filled in for an edit that left fields out, also after edits on top of that', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const sparse: CaseEdit = {
      name: 'add-activity',
      subject: 'a-1',
      forward: [
        { op: 'add', path: ['activities', 0], value: { id: 'a-1', title: 'Sparse', start: '2026-01-01' } },
        { op: 'add', path: ['activities', 0], value: anActivity('a-0') },
      ],
      backward: [],
    };
    mustValue(library.save('case-1', 0, [sparse]));
    const filled = mustValue(library.open('case-1')).case;
    const sparsely = filled.activities[1] ?? anActivity('missing');
    const tagged = mustEdit(changeActivity(filled, { ...sparsely, tags: ['new'] }));
    mustValue(library.save('case-1', 1, [tagged.edit]));
    library.close();
    expect(mustValue(openTestLibrary(folder).open('case-1'))).toEqual({ case: tagged.case, sequence: 2 });
  });
});
