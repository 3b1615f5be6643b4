import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import type { Timer } from '../../../electron/store/backup/backup-keeper.ts';
import { type Library, openLibrary } from '../../../electron/store/library.ts';
import { addActivity, changeActivity } from '../../../shared/case/activity-edits.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import type { CaseEdit } from '../../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anActivity } from '../../support/case-builder.ts';
import { largeCase } from '../../support/large-case.ts';
import { mustValue } from '../../support/must-value.ts';
import { quantile } from '../measure.ts';
import type { Bench, BenchOptions, Row } from '../row.ts';

/** Bytes that an activity of `largeCase` with its three claims takes, and that a whole library is to have. */
const ACTIVITY = 1_550;
const LIBRARY = 10_000_000;
const ROUNDS = 5;
/** Edits that a user makes in one case before they pause and go on with another. */
const STRETCH = 50;

/**
 * One saved edit at a library of 10 MB, from the patches that a window sends to the answer, on a real disk; beside one
 * change in a settings file of the same size by `conf`, on which electron-store is built. The first row is what the disk
 * itself takes to keep some pages for good. Of each, the quietest of some rounds: what else the machine does only adds.
 */
export const save: Bench = {
  name: 'save',
  run: async (options) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rungs-bench-'));
    try {
      const bytes = options.small ? LIBRARY / 20 : LIBRARY;
      const flush = quietest(options, () => flushes(path.join(folder, 'flush'), options));
      const peers = quietest(options, () => settingsChanges(folder, bytes, options));
      const editsOf = (cases: number) =>
        quietest(options, (round) => edits(path.join(folder, `${cases}-${round}`), cases, bytes, options));
      return [
        ...rowsOf('Pages flushed, nothing else', flush, null),
        ...rowsOf(`Edit saved, one case of ${sizeText(bytes)}`, editsOf(1), peers),
        ...rowsOf(`Edit saved, ten cases of ${sizeText(bytes / 10)}`, editsOf(10), peers),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The round with the least 95th percentile. */
function quietest({ small }: BenchOptions, measure: (round: number) => readonly number[]): readonly number[] {
  const rounds = Array.from({ length: small ? 1 : ROUNDS }, (_, round) => measure(round));
  return rounds.reduce((least, round) => (quantile(round, 95) < quantile(least, 95) ? round : least));
}

/** Milliseconds of each save of so many edits: mostly words of an activity, now and then a new one, in turn in each case. */
function edits(folder: string, cases: number, bytes: number, { small }: BenchOptions): readonly number[] {
  // What is done when nobody waits is done whenever the user turns to another case.
  let whenIdle = () => {};
  const later: Timer = (_, work) => {
    whenIdle = work;
    return () => {};
  };
  const library = mustValue(openLibrary(folder, () => new Date(), { later }));
  try {
    const activities = Math.ceil(bytes / cases / ACTIVITY);
    // Some more to begin with, until the program has warmed up.
    const count = small ? 20 : 600;
    const subjects = Array.from({ length: cases }, (_, index) => aCaseOf(library, activities, `case-${index}`, count));
    return Array.from({ length: count }, (_, index) => {
      if (index % STRETCH === 0) whenIdle();
      return saveOnce(library, subjects, index);
    }).slice(small ? 5 : 100);
  } finally {
    library.close();
  }
}

/** A case with the edits that a window, which is another program, sends of it one after the other. */
type Subject = { readonly id: string; readonly sent: readonly string[]; sequence: number };

function aCaseOf(library: Library, activities: number, id: string, count: number): Subject {
  let subject: PromotionCase = { ...largeCase({ activities, claimsEach: 3 }), id };
  mustValue(library.add(subject));
  const sent = Array.from({ length: count }, (_, index) => {
    const edited = edit(subject, index);
    if (edited === null) throw new Error('The edit changes nothing');
    subject = edited.case;
    return JSON.stringify([edited.edit]);
  });
  return { id, sent, sequence: 0 };
}

function saveOnce(library: Library, subjects: readonly Subject[], index: number): number {
  const subject = subjects[Math.floor(index / STRETCH) % subjects.length];
  const sent = subject?.sent[subject.sequence];
  if (subject === undefined || sent === undefined) throw new Error('There is no edit left');
  const edits = JSON.parse(sent) as CaseEdit[];
  mustValue(library.open(subject.id));
  const begin = performance.now();
  const saved = mustValue(library.save(subject.id, subject.sequence, edits));
  const took = performance.now() - begin;
  subject.sequence = saved.sequence;
  return took;
}

function edit(subject: PromotionCase, index: number): EditedCase | null {
  if (index % 20 === 10) return addActivity(subject, anActivity(`new-${index}`));
  const activity = subject.activities[(index * 37) % subject.activities.length];
  return activity ? changeActivity(subject, { ...activity, impact: `${activity.impact} And so on, ${index}.` }) : null;
}

/** Milliseconds of each flush of 16 KB that were written before, which is about what a save writes. */
function flushes(file: string, { small }: BenchOptions): readonly number[] {
  const handle = openSync(file, 'w');
  const pages = new Uint8Array(16_384).fill(1);
  try {
    return Array.from({ length: small ? 15 : 500 }, () => {
      const begin = performance.now();
      writeSync(handle, pages);
      fdatasyncSync(handle);
      return performance.now() - begin;
    });
  } finally {
    closeSync(handle);
  }
}

/** Milliseconds of each change of one setting in a file of so many bytes. */
function settingsChanges(folder: string, bytes: number, { small }: BenchOptions): readonly number[] {
  const { activities } = largeCase({ activities: Math.ceil(bytes / ACTIVITY / 0.6), claimsEach: 0 });
  const settings = new Conf<Record<string, unknown>>({ cwd: folder, configName: 'peer', projectName: 'rungs-bench' });
  settings.store = { activities, word: '' };
  if (statSync(settings.path).size < bytes * 0.8) throw new Error('The file of the peer is too small');
  return Array.from({ length: small ? 3 : 20 }, (_, index) => {
    const begin = performance.now();
    settings.set('word', `changed ${index}`);
    return performance.now() - begin;
  });
}

function rowsOf(name: string, ours: readonly number[], peers: readonly number[] | null): readonly Row[] {
  return ([50, 95, 99] as const).map((percent) => {
    const [own, other] = [quantile(ours, percent), peers === null ? null : quantile(peers, percent)];
    return {
      name: `${name}, ${percent === 50 ? 'median' : `p${percent}`}`,
      figure: `${own.toFixed(2)} ms`,
      peer: other === null ? '' : `conf: ${other.toFixed(0)} ms`,
      ratio: other === null ? null : own / other,
      goal: other !== null && percent === 95 ? '≤ 1 ms and ≤ 0.01' : '',
    };
  });
}

function sizeText(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en')} MB`;
}
