import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../electron/host/command-line.ts';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in this process, standing in `folder`: quick, and all the same but for the process around it. */
export async function rungs(folder: string, args: readonly string[]): Promise<Ran> {
  const before = process.cwd();
  const lines = { out: '', err: '' };
  const write = (stream: 'out' | 'err') => (line: string) => {
    lines[stream] += `${line}\n`;
  };
  process.chdir(folder);
  try {
    const code = await runCommandLine({
      args,
      programFolder: ROOT,
      out: write('out'),
      err: write('err'),
      paint: (_, painted) => painted,
      clock: () => new Date('2026-03-15T09:00:00.000Z'),
      newId: () => 'new-id',
    });
    return { code, ...lines };
  } finally {
    process.chdir(before);
  }
}

/** Runs the command line as a user does: in a process of its own, standing in `folder`. */
export async function rungsProcess(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [`${ROOT}electron/rungs.mjs`, ...args], {
    cwd: folder,
    // A test runner asks for colours; npm names the script that the tests run in.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, npm_lifecycle_event: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [code, out, err] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}
