import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openLibrary } from '../../electron/store/library.ts';
import { addActivity } from '../../shared/case/activity-edits.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { anActivity } from './case-builder.ts';
import { DAMAGES } from './damage.ts';
import { mustValue } from './must-value.ts';
import { type Random, seededRandom } from './random.ts';
import { aSmallCase } from './small-case.ts';

/** Two cases of five edits each, of which a backup has three. */
const IDS = ['one', 'two'] as const;
const BACKED_UP = 3;
const EDITS = 5;

export type Exemplar = {
  /** Every state that a case was ever in, by its sequence. */
  readonly states: ReadonlyMap<string, readonly PromotionCase[]>;
  /** A library that was closed, and one as it is on disk while a program works on it. */
  readonly closed: Snapshot;
  readonly running: Snapshot;
  readonly backups: string;
};
type Snapshot = { readonly file: Buffer; readonly log: Buffer | null };

/** Makes a library in a folder, to be damaged many times. */
export function makeExemplar(folder: string): Exemplar {
  const library = mustValue(openLibrary(folder, clock()));
  const states = new Map<string, PromotionCase[]>();
  const edit = (id: string, to: number, length: number) => {
    const known = states.get(id) ?? [];
    for (let sequence = known.length - 1; sequence < to; sequence += 1) {
      const activity = anActivity(`a-${sequence}`, { situation: 'word '.repeat(length) });
      const edited = addActivity(mustValue(library.open(id)).case, activity);
      if (edited === null) throw new Error('The edit changes nothing');
      mustValue(library.save(id, sequence, [edited.edit]));
      known.push(edited.case);
    }
  };
  for (const id of IDS) {
    const subject = aSmallCase(id);
    mustValue(library.add(subject));
    states.set(id, [subject]);
    // One case fits into its pages, the other runs over.
    edit(id, BACKED_UP, id === 'one' ? 10 : 300);
  }
  const backups = path.join(folder, 'backups');
  mustValue(library.backUp(backups));
  for (const id of IDS) edit(id, EDITS, 100);
  const file = path.join(folder, 'library.sqlite');
  const running = { file: readFileSync(file), log: readFileSync(`${file}-wal`) };
  library.close();
  return { states, running, closed: { file: readFileSync(file), log: null }, backups };
}

/** Puts a library that something happened to into a fresh folder; the same for the same seed. */
export function putDamaged(exemplar: Exemplar, folder: string, seed: number): { what: string; hasBackup: boolean } {
  const random = seededRandom(seed);
  const hasBackup = seed % 4 < 2;
  const { file, log } = seed % 2 === 0 ? exemplar.running : exemplar.closed;
  const hitsLog = log !== null && random(2) === 0;
  const [what, spoil] = pick(Object.entries(DAMAGES), random);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'backups'), { recursive: true });
  const place = path.join(folder, 'library.sqlite');
  writeFileSync(place, hitsLog ? file : spoil(Buffer.from(file), random));
  if (log !== null) writeFileSync(`${place}-wal`, hitsLog ? spoil(Buffer.from(log), random) : log);
  const backups = hasBackup ? readdirSync(exemplar.backups) : [];
  for (const name of backups) copyFileSync(path.join(exemplar.backups, name), path.join(folder, 'backups', name));
  return { what, hasBackup };
}

/** How a case came through: `all` of its edits, `some`, `none` beyond what the backup has, `changed` text, or `lost`. */
export type Outcome = 'all' | 'some' | 'none' | 'changed' | 'lost';
export type Survival = { readonly cases: readonly Outcome[]; readonly told: boolean };

/** Opens a library as the program does, and compares its cases with every state they were ever in. */
export function openDamaged(exemplar: Exemplar, folder: string): Survival {
  let library = mustValue(openLibrary(folder, clock()));
  let told = library.notices.length > 0;
  const cases = IDS.map((id): Outcome => {
    let opened = library.open(id);
    if (!opened.ok && ['damaged-case', 'library-damaged'].includes(opened.problem.code)) {
      library.close();
      library = mustValue(openLibrary(folder, clock(), { rebuild: true }));
      told = true;
      opened = library.open(id);
    }
    if (!opened.ok) return 'lost';
    const { sequence, case: subject } = opened.value;
    if (!isDeepStrictEqual(exemplar.states.get(id)?.[sequence], subject)) return 'changed';
    if (sequence === EDITS) return 'all';
    return sequence > BACKED_UP ? 'some' : sequence === BACKED_UP ? 'none' : 'lost';
  });
  library.close();
  return { cases, told };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

function clock(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 9, 0, seconds++));
}
