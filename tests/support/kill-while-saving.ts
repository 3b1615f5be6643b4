import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openLibrary } from '../../electron/store/library.ts';
import { builtProgram } from './built-program.ts';
import { anActivity } from './case-builder.ts';
import { mustValue } from './must-value.ts';
import { seededRandom } from './random.ts';
import { aSmallCase } from './small-case.ts';

/** Started a hundred times. */
const PROGRAM = await builtProgram(new URL('save-until-killed.ts', import.meta.url));

export type Kills = {
  /** Edits that were said to be saved and were not there at the next start. */
  readonly lost: number;
  /** Starts at which the library was not sound. */
  readonly damaged: number;
  readonly acknowledged: number;
  readonly endsWithItsLastEdit: boolean;
};

/** Starts a program that saves, ends it without warning at a moment that the seed decides, and looks what is there. */
export async function killWhileSaving(folder: string, times: number, seed: number): Promise<Kills> {
  const random = seededRandom(seed);
  const library = mustValue(openLibrary(folder, () => new Date()));
  mustValue(library.add({ ...aSmallCase('one'), activities: [anActivity('a-1', { situation: '0 ' })] }));
  library.close();
  let [said, lost, damaged] = [0, 0, 0];
  for (let kill = 0; kill < times; kill += 1) {
    const run = await killOnce(folder, random(6), random(4));
    const [begun = said] = run.sequences;
    if (begun < said) lost += said - begun;
    if (run.failed) damaged += 1;
    said = Math.max(said, ...run.sequences);
  }
  const last = mustValue(openLibrary(folder, () => new Date()));
  const { sequence, case: subject } = mustValue(last.open('one'));
  if (sequence < said) lost += said - sequence;
  if (last.notices.length > 0) damaged += 1;
  last.close();
  const text = subject.activities[0]?.situation ?? '';
  return { lost, damaged, acknowledged: said, endsWithItsLastEdit: text.startsWith(`${sequence} `) };
}

type Run = { readonly sequences: readonly number[]; readonly failed: boolean };

/** Kills some milliseconds after the program said how it begins and so many edits more. */
async function killOnce(folder: string, numbers: number, milliseconds: number): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM.file, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...PROGRAM.env },
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  const sequences: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    sequences.push(Number(line));
    if (sequences.length === numbers + 1) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  const [, signal] = await ended;
  return { sequences, failed: signal !== 'SIGKILL' };
}
