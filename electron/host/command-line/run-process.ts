import { runCommandLine } from '../command-line.ts';
import { processTerminal } from './terminal.ts';

/**
 * Runs one command on the streams of this process and returns its exit code. All that it said has been taken then, so that
 * the process may end at once.
 */
export async function runProcess(programFolder: string, args: readonly string[]): Promise<number> {
  const terminal = processTerminal(programFolder, args);
  const code = await runCommandLine(terminal);
  await terminal.taken();
  return code;
}
