import { copyFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Timer } from '../../../electron/store/backup/backup-keeper.ts';
import { openLibrary } from '../../../electron/store/library.ts';
import { changeActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import type { CaseEdit } from '../../../shared/model/case-edit.ts';
import { aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
  addActivities,
  libraryFile,
  libraryRows,
  mustEdit,
  openTestLibrary,
  tamper,
  textOfFolder,
} from '../../support/test-library.ts';

const CRITERION = aCase().ladder.criteria[0]?.id ?? '';

describe('the library', () => {
  it('gives back a case as it was added, also after it was closed', async () => {
    const folder = await temporaryFolder();
    const subject = aCase({ activities: [anActivity('a-1', { title: 'Ünïcode → 🚀' })] });
    const first = openTestLibrary(folder);
    mustValue(first.add(subject));
    expect(mustValue(first.open('case-1'))).toEqual({ case: subject, sequence: 0 });
    first.close();
    expect(mustValue(openTestLibrary(folder).open('case-1'))).toEqual({ case: subject, sequence: 0 });
  });

  it('keeps edits, their patches both ways and their order', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    const added = addActivities(aCase(), 2);
    mustValue(library.add(aCase()));
    expect(mustValue(library.save('case-1', 0, added.edits))).toEqual({
      sequence: 2,
      savedAt: expect.stringMatching(/^2026-01-01T09:00:0\d\.000Z$/),
    });
    const removed = mustEdit(removeActivity(added.case, 'added-0'));
    expect(mustValue(library.save('case-1', 2, [removed.edit])).sequence).toBe(3);
    library.close();

    expect(mustValue(openTestLibrary(folder).open('case-1'))).toEqual({ case: removed.case, sequence: 3 });
    const history = libraryRows(
      folder,
      'SELECT sequence, name, subject, forward, backward FROM edits ORDER BY sequence',
    );
    expect(history.map(({ sequence, name, subject }) => [sequence, name, subject])).toEqual([
      [1, 'add-activity', 'added-0'],
      [2, 'add-activity', 'added-1'],
      [3, 'remove-activity', 'added-0'],
    ]);
    expect(JSON.parse(String(history[2]?.backward))).toEqual(removed.edit.backward);
  });

  it('writes the whole document again after a hundred edits, when there is a pause or the library is closed', async () => {
    const folder = await temporaryFolder();
    let pause = () => {};
    const later: Timer = (_, work) => {
      pause = work;
      return () => {};
    };
    const library = mustValue(openLibrary(folder, () => new Date(), { later }));
    mustValue(library.add(aCase()));
    const checkpoint = () => libraryRows(folder, 'SELECT sequence FROM checkpoints')[0]?.sequence;
    const { edits, case: after } = addActivities(aCase(), 220);
    for (const [index, edit] of edits.slice(0, 110).entries()) {
      mustValue(library.save('case-1', index, [edit]));
      if (index === 98) pause();
    }
    expect(checkpoint()).toBe(0);
    pause();
    expect(checkpoint()).toBe(110);
    mustValue(library.save('case-1', 110, edits.slice(110)));
    expect(checkpoint()).toBe(110);
    expect(libraryRows(folder, 'SELECT count(*) AS edits FROM edits')[0]?.edits).toBe(220);
    // As after a crash, and then as after an end.
    const crashed = await temporaryFolder();
    for (const end of ['', '-wal']) await copyFile(`${libraryFile(folder)}${end}`, `${libraryFile(crashed)}${end}`);
    expect(mustValue(openTestLibrary(crashed).open('case-1'))).toEqual({ case: after, sequence: 220 });
    library.close();
    expect(checkpoint()).toBe(220);
    expect(mustValue(openTestLibrary(folder).open('case-1'))).toEqual({ case: after, sequence: 220 });
  });

  it('writes it again by itself when there never is a pause', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    mustValue(library.add(aCase()));
    const { edits } = addActivities(aCase(), 1_001);
    mustValue(library.save('case-1', 0, edits.slice(0, 999)));
    const checkpoint = () => libraryRows(folder, 'SELECT sequence FROM checkpoints')[0]?.sequence;
    expect(checkpoint()).toBe(0);
    mustValue(library.save('case-1', 999, edits.slice(999)));
    expect(checkpoint()).toBe(1_001);
  });

  it('lists cases with what a row of the home screen says, the last changed first', async () => {
    const library = openTestLibrary(await temporaryFolder());
    const other = aCase({ id: 'case-2', target: { track: 'tl', level: 'l6', date: '2026-09-01' } });
    mustValue(library.add(aCase()));
    mustValue(library.add(other));
    expect(mustValue(library.list()).map(({ id }) => id)).toEqual(['case-2', 'case-1']);
    const { edits } = addActivities(aCase(), 1);
    const claimed: CaseEdit = {
      name: 'set-claim',
      subject: 'a-1',
      forward: [{ op: 'add', path: ['claims', 0], value: aClaim('added-0', CRITERION) }],
      backward: [{ op: 'remove', path: ['claims', 0] }],
    };
    mustValue(library.save('case-1', 0, [...edits, claimed]));
    expect(mustValue(library.list())).toEqual([
      {
        id: 'case-1',
        person: 'Ada Example',
        target: 'T6 Staff engineer',
        targetDate: null,
        ladder: 'Engineering: individual contributor and technical leadership',
        activities: 1,
        claims: 1,
        submissions: 0,
        changedAt: '2026-01-01T09:00:04.000Z',
        lock: 'none',
      },
      expect.objectContaining({ id: 'case-2', target: 'L6 Technical lead', targetDate: '2026-09-01', activities: 0 }),
    ]);
  });

  it('takes no second case of the same id', async () => {
    const library = openTestLibrary(await temporaryFolder());
    mustValue(library.add(aCase()));
    const other = aCase({ person: { ...aCase().person, name: 'Someone Else' } });
    expect(codeOf(library.add(other))).toBe('case-exists');
    expect(mustValue(library.open('case-1')).case.person.name).toBe('Ada Example');
  });

  it('removes a case with its history, and leaves none of its text in the file', async () => {
    const folder = await temporaryFolder();
    const library = openTestLibrary(folder);
    const secret = 'Zebrafinch quarterly secret';
    mustValue(library.add(aCase({ activities: [anActivity('a-1', { title: secret })] })));
    mustValue(library.add(aCase({ id: 'case-2' })));
    const { edits } = addActivities(mustValue(library.open('case-1')).case, 3);
    mustValue(library.save('case-1', 0, edits));
    mustValue(library.remove('case-1'));
    expect(codeOf(library.open('case-1'))).toBe('no-such-case');
    expect(codeOf(library.remove('case-1'))).toBe('no-such-case');
    expect(libraryRows(folder, 'SELECT case_id FROM edits')).toEqual([]);
    expect(await textOfFolder(folder)).not.toContain('Zebrafinch');
    expect(mustValue(library.open('case-2')).sequence).toBe(0);
  });
});

describe('a case that an older program stored', () => {
  it('is opened with the fields that are new since, and edits of these are found again', async () => {
    const folder = await temporaryFolder();
    const subject = aCase({ activities: [anActivity('a-1')] });
    const first = openTestLibrary(folder);
    mustValue(first.add(subject));
    first.close();
    tamper(folder, `UPDATE checkpoints SET document = json_remove(document, '$.activities[0].tags'), crc = NULL`);
    const second = openTestLibrary(folder);
    expect(mustValue(second.open('case-1')).case).toEqual(subject);
    const tagged = mustEdit(changeActivity(subject, anActivity('a-1', { tags: ['new'] })));
    mustValue(second.save('case-1', 0, [tagged.edit]));
    second.close();
    expect(mustValue(openTestLibrary(folder).open('case-1'))).toEqual({ case: tagged.case, sequence: 1 });
  });
});

describe('a case that is damaged in the library', () => {
  it.each([
    ['a document that is no JSON', `UPDATE checkpoints SET document = '{', crc = NULL`],
    ['a document that is no case', `UPDATE checkpoints SET document = '{"schemaVersion":1}', crc = NULL`],
    ['a missing document', 'DELETE FROM checkpoints'],
  ])('is not opened and not changed: %s', async (_, sql) => {
    const folder = await temporaryFolder();
    const first = openTestLibrary(folder);
    mustValue(first.add(aCase()));
    mustValue(first.add(aCase({ id: 'case-2' })));
    first.close();
    tamper(folder, `${sql} WHERE case_id = 'case-1'`);
    const library = openTestLibrary(folder);
    expect(codeOf(library.open('case-1'))).toBe('damaged-case');
    expect(codeOf(library.save('case-1', 0, addActivities(aCase(), 1).edits))).toBe('damaged-case');
    expect(mustValue(library.open('case-2')).case.id).toBe('case-2');
    expect(mustValue(library.list())).toHaveLength(2);
  });

  it('is not called damaged when a newer program wrote it', async () => {
    const folder = await temporaryFolder();
    const first = openTestLibrary(folder);
    mustValue(first.add(aCase()));
    first.close();
    tamper(folder, `UPDATE checkpoints SET document = json_set(document, '$.schemaVersion', 99), crc = NULL`);
    expect(codeOf(openTestLibrary(folder).open('case-1'))).toBe('newer-schema');
  });
});
