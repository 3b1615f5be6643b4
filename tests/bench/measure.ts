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

/** A program with what it is to do. */
export type Process = { readonly command: string; readonly parameters: readonly string[] };

/** Milliseconds after which a process that is measured is ended. */
export const LONGEST = 600_000;

/**
 * Milliseconds that each process takes from its start to its end, the median of some rounds in which each runs once: what
 * else a machine does then slows all of them down. Infinite for one that took too long, which runs no second time; throws
 * when one fails.
 */
export function timesOfProcesses(rounds: number, processes: readonly Process[]): readonly number[] {
  const figures = processes.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, process] of processes.entries()) {
      const own = figures[index];
      if (own?.includes(Number.POSITIVE_INFINITY) === false) own.push(timeOfProcess(process));
    }
  }
  return figures.map((own) => (own.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : median(own)));
}

/** Runs a process to its end; milliseconds, infinite when it was ended because it took too long. */
export function timeOfProcess({ command, parameters }: Process): number {
  const begin = performance.now();
  // The leader of a group: a browser is begun by a script, and would go on without it.
  const limits = { timeout: LONGEST, killSignal: 'SIGKILL', detached: true } as const;
  const done = spawnSync(command, parameters, { encoding: 'utf8', ...limits });
  if (isTimeout(done.error)) {
    process.kill(-done.pid, 'SIGKILL');
    return Number.POSITIVE_INFINITY;
  }
  if (done.status !== 0)
    throw new Error(`${command} ended with ${done.status}: ${done.error?.message ?? done.stderr.slice(0, 500)}`);
  return performance.now() - begin;
}

function isTimeout(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
}

/** Whether a program answers on this machine. */
export function hasProgram(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}
