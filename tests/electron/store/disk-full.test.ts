import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../../electron/store/backup/backup-contents.ts';
import { type Library, openLibrary } from '../../../electron/store/library.ts';
import { writeWholeFile } from '../../../electron/store/whole-file.ts';
import { changeActivity } from '../../../shared/case/activity-edits.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { anActivity } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { mayMount, removableDisk } from '../../support/removable-disk.ts';
import { aSmallCase } from '../../support/small-case.ts';

/** Characters of the text that is saved; more of them in the long run. */
const SIZES = process.env.RUNGS_FULL_DISK === undefined ? [6_000] : [1, 6_000, 60_000, 300_000];
const PAGE = 4096;
const RELEASED = path.resolve('tests/fixtures/schemas/library-1.sqlite');

/** A disk that can be filled to the last page; `place` and `backups` lie on it. */
function aDisk() {
  const disk = removableDisk((SIZES.length > 1 ? 24 : 4) << 20);
  const filler = path.join(disk.folder, 'filler');
  const place = path.join(disk.folder, 'library');
  return {
    folder: disk.folder,
    place,
    backups: path.join(place, 'backups'),
    /** Leaves exactly so many pages. */
    fill: (pages: number): void => {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(disk.folder);
      writeFileSync(filler, new Uint8Array(bavail * bsize - pages * PAGE));
      const left = statfsSync(disk.folder);
      expect(left.bavail * left.bsize).toBe(pages * PAGE);
    },
    free: (): void => rmSync(filler, { force: true }),
    clear: (): void => {
      rmSync(filler, { force: true });
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Does a piece of work with no page left, with one, two ... until it is done; how often it was not. */
async function untilItFits(round: (pages: number) => boolean | Promise<boolean>): Promise<number> {
  for (let pages = 0; pages < 2_000; pages += 1) if (await round(pages)) return pages;
  throw new Error('It never fits');
}

const open = (folder: string): Library => mustValue(openLibrary(folder, () => new Date(), { later: () => () => {} }));

/** A closed library of one case with three edits. */
function begin(place: string, length: number): void {
  const library = open(place);
  mustValue(library.add({ ...aSmallCase('one'), activities: [anActivity('a-1', { situation: '0 ' })] }));
  for (let sequence = 0; sequence < 3; sequence += 1) mustValue(saveNext(library, length));
  library.close();
}

function saveNext(library: Library, length: number) {
  const { case: before, sequence } = mustValue(library.open('one'));
  const text = `${sequence + 1} ${'x'.repeat(length)}`;
  const edited = changeActivity(before, anActivity('a-1', { situation: text }));
  if (edited === null) throw new Error('The edit changes nothing');
  return library.save('one', sequence, [edited.edit]);
}

/** The last edit, which has to be the one that its text says. */
function sequenceOf(library: Library): number {
  const { case: subject, sequence } = mustValue(library.open('one'));
  expect(subject.activities[0]?.situation.startsWith(`${sequence} `)).toBe(true);
  return sequence;
}

function expectOneSentence(result: Result<unknown, Failure>, code: string): void {
  expect(codeOf(result)).toBe(code);
  if (!result.ok) expect(result.problem.message).toMatch(/^[A-Z"].*disk is full.*\.$/);
}

describe.skipIf(!mayMount)('a disk that is full', () => {
  it.each(SIZES)('costs a save of %i characters nothing but the time until there is space', async (length) => {
    const { folder, place, fill, free, clear } = aDisk();
    const base = path.join(folder, 'base');
    begin(base, length);
    const rounds = await untilItFits((pages) => {
      clear();
      mkdirSync(place);
      copyFileSync(path.join(base, 'library.sqlite'), path.join(place, 'library.sqlite'));
      const library = open(place);
      fill(pages);
      const saved = saveNext(library, length);
      if (!saved.ok) expectOneSentence(saved, 'disk-full');
      const expected = saved.ok ? 4 : 3;
      expect(sequenceOf(library)).toBe(expected);
      free();
      expect(mustValue(saveNext(library, length)).sequence).toBe(expected + 1);
      library.close();
      const again = open(place);
      expect([again.notices, again.readOnly, sequenceOf(again)]).toEqual([[], null, expected + 1]);
      again.close();
      return saved.ok;
    });
    expect(rounds).toBeGreaterThan(1);
  });

  it.each(SIZES)('costs no older backup, and no edit, when a backup of %i characters does not fit', async (length) => {
    const { place, backups, fill, free } = aDisk();
    begin(place, length);
    const library = open(place);
    const first = mustValue(library.backUp(backups)).name;
    const rounds = await untilItFits((pages) => {
      fill(pages);
      const written = library.backUp(backups);
      if (!written.ok) expectOneSentence(written, 'backup-failed');
      const found = mustValue(listBackups(backups));
      expect(found.map(({ cases }) => cases?.length)).toEqual(written.ok ? [1, 1] : [1]);
      expect(found.at(-1)?.name).toBe(first);
      expect(readdirSync(backups)).toHaveLength(found.length);
      return written.ok;
    });
    expect(rounds).toBeGreaterThan(1);
    free();
    mustValue(library.backUp(backups));
    expect(mustValue(saveNext(library, length)).sequence).toBe(4);
    library.close();
  });

  it('leaves a library that has to be brought up to date as it was, to be read until there is space', async () => {
    const { place, fill, free, clear } = aDisk();
    const whole = readFileSync(RELEASED);
    const rounds = await untilItFits((pages) => {
      clear();
      mkdirSync(place);
      const file = path.join(place, 'library.sqlite');
      copyFileSync(RELEASED, file);
      fill(pages);
      const library = open(place);
      if (library.readOnly !== null) {
        expect(library.readOnly.code).toBe('library-read-only');
        expect(library.readOnly.message).toMatch(/nothing is saved; free some space/);
        expect(readFileSync(file).subarray(PAGE).equals(whole.subarray(PAGE))).toBe(true);
      }
      expect([library.notices, mustValue(library.open('small')).sequence]).toEqual([[], 107]);
      library.close();
      free();
      const again = open(place);
      expect([again.notices, again.readOnly, mustValue(again.open('small')).sequence]).toEqual([[], null, 107]);
      again.close();
      return library.readOnly === null;
    });
    expect(rounds).toBeGreaterThan(1);
  });

  it.each(['closed', 'killed'])('lets a library that was %s be opened, if only to be read', async (how) => {
    const { folder, place, fill, free, clear } = aDisk();
    const rounds = await untilItFits((pages) => {
      clear();
      const other = path.join(folder, 'other');
      begin(how === 'closed' ? place : other, 6_000);
      if (how === 'killed') {
        const running = open(other);
        mustValue(saveNext(running, 6_000));
        mkdirSync(place);
        for (const end of ['', '-wal']) {
          copyFileSync(path.join(other, `library.sqlite${end}`), path.join(place, `library.sqlite${end}`));
        }
        running.close();
        rmSync(other, { recursive: true });
      }
      const expected = how === 'closed' ? 3 : 4;
      fill(pages);
      const library = open(place);
      expect([library.notices, sequenceOf(library)]).toEqual([[], expected]);
      if (library.readOnly !== null) expectOneSentence(saveNext(library, 1), 'library-read-only');
      const isWritable = library.readOnly === null;
      library.close();
      free();
      const again = open(place);
      expect(mustValue(saveNext(again, 1)).sequence).toBe(expected + 1);
      again.close();
      return isWritable;
    });
    expect(rounds).toBeGreaterThan(0);
  });

  it('is said in a sentence on the first start, which works when there is space', async () => {
    const { place, fill, free, clear } = aDisk();
    const rounds = await untilItFits((pages) => {
      clear();
      fill(pages);
      const opened = openLibrary(place, () => new Date());
      if (opened.ok) opened.value.close();
      else expectOneSentence(opened, 'disk-full');
      free();
      const library = open(place);
      expect([library.notices, library.readOnly, mustValue(library.list())]).toEqual([[], null, []]);
      library.close();
      return opened.ok;
    });
    expect(rounds).toBeGreaterThan(1);
  });

  it.each(SIZES)('leaves an exported file of %i bytes as it was', async (size) => {
    const { folder, fill, free } = aDisk();
    const target = path.join(folder, 'case.json');
    const [one, other] = [new Uint8Array(50_000).fill(1), new Uint8Array(size).fill(2)];
    const rounds = await untilItFits(async (pages) => {
      writeFileSync(target, one);
      fill(pages);
      const written = await writeWholeFile(target, other);
      if (!written.ok) expectOneSentence(written, 'disk-full');
      expect(readFileSync(target).equals(written.ok ? other : one)).toBe(true);
      expect(readdirSync(folder).toSorted()).toEqual(['case.json', 'filler']);
      free();
      expect(codeOf(await writeWholeFile(target, other))).toBe('ok');
      return written.ok;
    });
    expect(rounds).toBe(Math.ceil(size / PAGE));
  });
});
