import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../electron/store/blob-rows.ts';
import { addActivity, changeActivity, removeActivity } from '../../../../shared/case/activity-edits.ts';
import type { EditedCase } from '../../../../shared/case/edit.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { readRungsFile } from '../../../../shared/transfer/read-rungs-file.ts';
import { writeRungsFile } from '../../../../shared/transfer/write-rungs-file.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { mustEdit } from '../../../support/test-library.ts';

const BASE = aCase({ activities: [anActivity('a1'), anActivity('a2')] });
const MERGE = ['merge', 'one.json', 'other.json', '--out', 'merged.json'];

const titled = (subject: PromotionCase, id: string, title: string) =>
  mustEdit(
    changeActivity(subject, { ...(subject.activities.find((item) => item.id === id) ?? anActivity(id)), title }),
  );

/** A folder with JSON files of cases, by name. */
async function withFiles(files: Readonly<Record<string, PromotionCase>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, subject] of Object.entries(files)) {
    await writeFile(path.join(folder, name), JSON.stringify(subject));
  }
  return folder;
}
const mergedIn = async (folder: string) =>
  mustValue(parseCaseText(await readFile(path.join(folder, 'merged.json'), 'utf8')));

describe('rungs merge', () => {
  it('takes from both what only one changed, when it is told where they come from', async () => {
    const one = titled(BASE, 'a1', 'One').case;
    const other = mustEdit(addActivity(titled(BASE, 'a2', 'Other').case, anActivity('a3'))).case;
    const folder = await withFiles({ 'one.json': one, 'other.json': other, 'base.json': BASE });
    expect(await rungs(folder, [...MERGE, '--base', 'base.json'])).toEqual({
      code: 0,
      out: 'Wrote merged.json (3 activities, 0 claims): nothing had to be decided.\n',
      err: '',
    });
    expect((await mergedIn(folder)).activities.map(({ title }) => title)).toEqual(['One', 'Other', 'Title of a3']);
  });

  it('lists what it had to decide by rule', async () => {
    const one = titled(BASE, 'a1', 'One').case;
    const other = mustEdit(removeActivity(titled(BASE, 'a1', 'Other').case, 'a2')).case;
    const folder = await withFiles({ 'one.json': one, 'other.json': other, 'base.json': BASE });
    expect(await rungs(folder, [...MERGE, '--base', 'base.json'])).toEqual({
      code: 1,
      out: [
        'Decided by rule: activity “One”, title: taken from one.json; the other has Other',
        'Decided by rule: activity “Title of a2”: removed in other.json, kept',
        'Wrote merged.json (2 activities, 0 claims): 2 questions decided by rule.',
        '',
      ].join('\n'),
      err: '',
    });
    const again = await rungs(folder, [...MERGE, '--base', 'base.json', '--force', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({
      questions: [
        { id: 'activity/a1/title', kind: 'activity', field: 'title', mine: 'One', theirs: 'Other', chosen: 'mine' },
        { kind: 'activity', key: 'a2', field: null, reason: 'removed', theirs: null },
      ],
      automatic: [],
      leftOut: [],
    });
  });

  it('finds out from the histories of .rungs files where they come from and which is newer, and goes on with the history', async () => {
    const folder = await temporaryFolder();
    const write = (name: string, { case: subject, edit }: EditedCase, at: string) =>
      writeFile(
        path.join(folder, name),
        writeRungsFile(
          { case: subject, history: { sequence: 1, edits: [{ ...edit, sequence: 1, at }] }, blobs: new Map() },
          { sha256: hashOf, writtenAt: at },
        ),
      );
    await write('one.rungs', titled(BASE, 'a1', 'One'), '2026-01-01T09:00:00.000Z');
    await write('other.rungs', titled(BASE, 'a1', 'Other'), '2026-01-02T09:00:00.000Z');
    const ran = await rungs(folder, ['merge', 'one.rungs', 'other.rungs', '--out', 'merged.rungs']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('title: taken from other.rungs; the other has One');
    const merged = mustValue(readRungsFile(await readFile(path.join(folder, 'merged.rungs')), hashOf));
    expect(merged.case.activities[0]?.title).toBe('Other');
    expect(merged.history?.edits.map(({ name }) => name)).toEqual(['change-activity', 'merge']);
    expect(merged.warnings).toEqual([]);
  });

  it('replaces no file without being told to, not even one of the two', async () => {
    const folder = await withFiles({ 'one.json': BASE, 'other.json': BASE });
    const ran = await rungs(folder, ['merge', 'one.json', 'other.json', '--out', 'one.json']);
    expect(ran).toEqual({ code: 2, out: '', err: '"one.json" is there already; add --force to replace it.\n' });
  });

  it.each([
    [
      'one file',
      ['merge', 'one.json', '--out', 'x.json'],
      /^"rungs merge" needs two files: rungs merge <one.rungs> <other.rungs> --out/,
    ],
    ['three', [...MERGE, 'more.json'], /^"rungs merge" takes two files, not also "more.json"\.$/],
    ['no place to write to', ['merge', 'one.json', 'other.json'], /^"rungs merge" needs --out:/],
    ['a file that is not there', ['merge', 'one.json', 'no.json', '--out', 'x.json'], /^There is no file "no.json"\.$/],
    ['a base that is no case', [...MERGE, '--base', 'odd.json'], /^"odd.json" was not read:/],
    [
      'different people',
      ['merge', 'one.json', 'stranger.json', '--out', 'x.json'],
      /two different cases, not two versions/,
    ],
    ['a locked place', ['merge', 'one.json', 'other.json', '--out', 'x.age'], /^"x.age" would be a locked file/],
  ])('refuses %s in one sentence, and writes nothing', async (_, args, sentence) => {
    const stranger = aCase({ id: 'stranger', activities: [anActivity('z')] });
    const folder = await withFiles({ 'one.json': BASE, 'other.json': BASE, 'stranger.json': stranger });
    await writeFile(path.join(folder, 'odd.json'), '[]');
    const before = await readdir(folder);
    const ran = await rungs(folder, args);
    expect(ran).toEqual({ code: 2, out: '', err: expect.stringMatching(/^[^\n]+\n$/) });
    expect(ran.err.trimEnd()).toMatch(sentence);
    expect(await readdir(folder)).toEqual(before);
  });
});
