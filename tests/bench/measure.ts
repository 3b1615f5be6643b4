import { spawnSync } from 'node:child_process';

/** The middle of some figures; the upper one of two. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('No figure to take the median of');
  return middle;
}

/** The figure that so many per cent of them do not exceed. */
export function quantile(figures: readonly number[], percent: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const found = sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (found === undefined) throw new Error('No figure to take a quantile of');
  return found;
}

/** Milliseconds that a piece of work takes, the median of some runs after one to warm up. */
export async function timeOf(runs: number, work: () => unknown): Promise<number> {
  await work();
  const figures: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    await work();
    figures.push(performance.now() - begin);
  }
  return median(figures);
}

/** Milliseconds that a whole process takes from its start to its end, the median of some runs; throws when it fails. */
export function timeOfProcess(runs: number, command: string, parameters: readonly string[]): number {
  const figures = Array.from({ length: runs }, () => {
    const begin = performance.now();
    const done = spawnSync(command, parameters, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${command} ended with ${done.status}: ${done.stderr.slice(0, 500)}`);
    return performance.now() - begin;
  });
  return median(figures);
}

/** Whether a program answers on this machine. */
export function hasProgram(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}
