import { spawn } from 'node:child_process';

export type Outcome = { readonly code: number; readonly output: string; readonly seconds: number };

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends it after that long; its code is then 124, as with `timeout`. */
  readonly seconds?: number;
};

/** Runs a program to its end and keeps what it said, on both streams in order. A program that is not there has code 127. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let late = false;
    const finish = (code: number): void => {
      clearTimeout(limit);
      resolve({ code: late ? 124 : code, output, seconds: (performance.now() - begun) / 1000 });
    };
    const limit = setTimeout(
      () => {
        late = true;
        child.kill('SIGKILL');
      },
      (options.seconds ?? 1_800) * 1000,
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}
