/**
 * A program that saves, backs up, exports, begins and rebuilds while every k-th write, flush and rename fails, as
 * `fault.c` makes them. Prints a line of JSON for each kind of work; ends with an error when something was lost.
 */
import { deepStrictEqual, ok } from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { listBackups } from '../../electron/store/backup/backup-contents.ts';
import { AT_ONCE } from '../../electron/store/file-io.ts';
import { type Library, openLibrary } from '../../electron/store/library.ts';
import { writeWholeFile } from '../../electron/store/whole-file.ts';
import { writeWhole } from '../../electron/store/write-whole.ts';
import { changeActivity } from '../../shared/case/activity-edits.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { anActivity } from './case-builder.ts';
import { mustValue } from './must-value.ts';
import { aSmallCase } from './small-case.ts';

const [folder = '', most = '400'] = process.argv.slice(2);
const control = openSync(process.env.FAULT_CONTROL ?? '', 'r+');
const [EIO, ENOSPC] = [5, 28];
/** One failure, everything from there on, and a disk that takes half of what it is given before it is full. */
const FAULTS = [
  { error: EIO, lasts: false, half: 0 },
  { error: ENOSPC, lasts: true, half: 0 },
  { error: ENOSPC, lasts: true, half: 1 },
];

function arm(first: number, fault: (typeof FAULTS)[number] = { error: 0, lasts: false, half: 0 }): void {
  const numbers = Int32Array.of(0, first, fault.lasts ? 1 << 30 : first, fault.error, fault.half);
  writeSync(control, new Uint8Array(numbers.buffer), 0, 20, 0);
}

function countSoFar(): number {
  return new Int32Array(new Uint8Array(readFileSync(process.env.FAULT_CONTROL ?? '').subarray(0, 4)).buffer)[0] ?? 0;
}

type Round = {
  readonly work: () => Promise<boolean> | boolean;
  readonly check: (succeeded: boolean) => Promise<void> | void;
};

/** Does a piece of work with the first, second, third ... operation failing, until it is done before one fails. */
async function everyFault(what: string, prepare: () => Round): Promise<void> {
  let [rounds, failed] = [0, 0];
  for (const fault of FAULTS) {
    for (let first = 1; first <= Number(most); first += 1) {
      const { work, check } = prepare();
      arm(first, fault);
      const succeeded = await work();
      const wasReached = countSoFar() >= first;
      arm(0);
      try {
        await check(succeeded);
      } catch (thrown) {
        throw new Error(`${what}, ${JSON.stringify(fault)}, operation ${first}`, { cause: thrown });
      }
      if (!wasReached) break;
      rounds += 1;
      if (!succeeded) failed += 1;
    }
  }
  process.stdout.write(`${JSON.stringify({ what, rounds, failed })}\n`);
}

const place = path.join(folder, 'library');
const file = path.join(place, 'library.sqlite');
let seconds = 0;
const clock = () => new Date(Date.UTC(2026, 0, 1, 9, 0, seconds++));
const open = (): Library => mustValue(openLibrary(place, clock));

function withSituation(text: string): PromotionCase {
  return { ...aSmallCase('one'), activities: [anActivity('a-1', { situation: text })] };
}

function saveNext(library: Library, sequence: number, length = 2_000): ReturnType<Library['save']> {
  const before = mustValue(library.open('one')).case;
  const text = `${sequence + 1} ${seconds} ${'word '.repeat(length)}`;
  const edited = changeActivity(before, anActivity('a-1', { situation: text }));
  if (edited === null) throw new Error('The edit changes nothing');
  return library.save('one', sequence, [edited.edit]);
}

function sequenceOf(library: Library): number {
  deepStrictEqual(library.notices, []);
  const { sequence, case: subject } = mustValue(library.open('one'));
  if (sequence > 0) ok(subject.activities[0]?.situation.startsWith(`${sequence} `), 'the text of another edit');
  return sequence;
}

function begin(): void {
  rmSync(place, { recursive: true, force: true });
  const library = open();
  mustValue(library.add(withSituation('0')));
  for (let sequence = 0; sequence < 3; sequence += 1) mustValue(saveNext(library, sequence, 1_000));
  library.close();
}

begin();
await everyFault('save', () => {
  const library = open();
  const before = sequenceOf(library);
  return {
    work: () => saveNext(library, before).ok,
    check: (succeeded) => {
      const again = saveNext(library, before);
      ok(again.ok || again.problem.code === 'stale', 'it does not work again');
      library.close();
      const reopened = open();
      const after = sequenceOf(reopened);
      ok(after === before + 1 || (succeeded && after === before + 2), `${before} became ${after}`);
      reopened.close();
    },
  };
});

await everyFault('save, then the end of the program', () => {
  const library = open();
  const before = sequenceOf(library);
  return {
    work: () => saveNext(library, before).ok,
    check: (succeeded) => {
      // The files as they are at this moment, elsewhere, as if nobody had closed them.
      const files = readdirSync(place).filter((name) => /^library\.sqlite(-wal)?$/.test(name));
      const copies = files.map((name) => [name, readFileSync(path.join(place, name))] as const);
      library.close();
      rmSync(place, { recursive: true });
      mkdirSync(place);
      for (const [name, bytes] of copies) writeFileSync(path.join(place, name), bytes);
      const reopened = open();
      const after = sequenceOf(reopened);
      ok(after === before + 1 || (!succeeded && after === before), `${before} became ${after}`);
      reopened.close();
    },
  };
});

begin();
const backups = path.join(folder, 'library-backups');
await everyFault('backup', () => {
  const library = open();
  const before = mustValue(listBackups(backups));
  return {
    work: () => library.backUp(backups).ok,
    check: (succeeded) => {
      const after = mustValue(listBackups(backups));
      ok(
        after.every(({ cases }) => cases?.length === 1),
        'a backup that is none',
      );
      const names = new Set(after.map(({ name }) => name));
      if (!succeeded)
        ok(
          before.every(({ name }) => names.has(name)),
          'an older backup is gone',
        );
      ok(!succeeded || after[0]?.name !== before[0]?.name, 'no new backup');
      mustValue(saveNext(library, sequenceOf(library), 1));
      library.close();
      deepStrictEqual(
        readdirSync(backups).filter((name) => !names.has(name)),
        [],
      );
    },
  };
});

const exported = path.join(folder, 'library-exports');
mkdirSync(exported);
const target = path.join(exported, 'case.json');
const [one, other] = [new Uint8Array(50_000).fill(1), new Uint8Array(60_000).fill(2)];
for (const [name, write] of [
  ['export', () => writeWholeFile(target, other)],
  ['export of a command', () => writeWhole(AT_ONCE, target, other)],
] as const)
  await everyFault(name, () => {
    writeFileSync(target, one);
    return {
      work: async () => (await write()).ok,
      check: (succeeded) => {
        const found = readFileSync(target);
        ok(found.equals(other) || (!succeeded && found.equals(one)), 'neither the old file nor the new one');
        if (!succeeded) deepStrictEqual(readdirSync(exported), ['case.json']);
      },
    };
  });

await everyFault('first start', () => {
  rmSync(place, { recursive: true, force: true });
  let library: Library | null = null;
  return {
    work: () => {
      const opened = openLibrary(place, clock);
      if (opened.ok) library = opened.value;
      return opened.ok;
    },
    check: () => {
      library?.close();
      library = open();
      deepStrictEqual([library.notices, mustValue(library.list())], [[], []]);
      mustValue(library.add(withSituation('0')));
      library.close();
    },
  };
});

begin();
const sound = path.join(folder, 'sound.sqlite');
copyFileSync(file, sound);
await everyFault('rebuilding', () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(file, readFileSync(sound).fill(0x5a, 0, 100));
  let library: Library | null = null;
  return {
    work: () => {
      const opened = openLibrary(place, clock);
      if (opened.ok) library = opened.value;
      return opened.ok;
    },
    check: () => {
      library?.close();
      library = open();
      deepStrictEqual(mustValue(library.open('one')).sequence, 3);
      library.close();
      ok(
        readdirSync(place).some((name) => /^library-damaged-.*\.sqlite$/.test(name)),
        'the damaged one is gone',
      );
    },
  };
});

const released = new URL('../fixtures/schemas/library-1.sqlite', import.meta.url);
await everyFault('migration', () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  copyFileSync(released, file);
  let library: Library | null = null;
  return {
    work: () => {
      const opened = openLibrary(place, clock);
      if (opened.ok) library = opened.value;
      // One that may only be read, as it is, is not brought up to date.
      return opened.ok && opened.value.readOnly === null;
    },
    check: () => {
      library?.close();
      library = open();
      deepStrictEqual([library.notices, mustValue(library.open('small')).sequence], [[], 107]);
      library.close();
    },
  };
});
