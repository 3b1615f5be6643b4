import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('hold-library.ts', import.meta.url));
const ENVIRONMENT = { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'rungs-test-compiled') };

export type OtherProgram = {
  /** "open", or the code of why it is not, or not for writing. */
  readonly said: string;
  readonly process: number | undefined;
  /** Ends it without warning. */
  readonly kill: () => Promise<void>;
};

/** Another process that opens the library of a folder and keeps it; `as` runs it as the user of that number. */
export async function openInOtherProgram(folder: string, { as }: { readonly as?: number } = {}): Promise<OtherProgram> {
  const user = as === undefined ? {} : { uid: as, gid: as };
  const child = spawn(process.execPath, [PROGRAM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: as === undefined ? ENVIRONMENT : process.env,
    ...user,
  });
  const kill = () => end(child);
  onTestFinished(kill);
  for await (const line of createInterface({ input: child.stdout })) return { said: line, process: child.pid, kill };
  throw new Error('The other program said nothing');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
