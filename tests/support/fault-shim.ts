import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('fault.c', import.meta.url));

/** Whether writing can be made to fail here. */
export const hasCompiler = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

export type FaultShim = {
  /** What a program is to be started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file of five numbers that `fault.c` describes. */
  readonly arm: (first: number, last: number, error: number, half: number) => void;
};

/** Compiles `fault.c` into a folder; it concerns itself with files whose path holds `match`. */
export function compileShim(folder: string, match: string): FaultShim {
  const [shim, control] = [path.join(folder, 'fault.so'), path.join(folder, 'control')];
  const flags = ['-shared', '-fPIC', '-Wall', '-Werror', '-o', shim, SOURCE, '-ldl'];
  const compiled = spawnSync('cc', flags, { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  writeFileSync(control, new Uint8Array(20));
  return {
    env: { ...process.env, LD_PRELOAD: shim, FAULT_CONTROL: control, FAULT_MATCH: match },
    arm: (first, last, error, half) =>
      writeFileSync(control, new Uint8Array(Int32Array.of(0, first, last, error, half).buffer)),
  };
}
