import { runCommandLine } from '../command-line.ts';
import { processTerminal } from './terminal.ts';

/** Runs one command on the streams of this process and returns its exit code. */
export function runProcess(programFolder: string, args: readonly string[]): Promise<number> {
  return runCommandLine(processTerminal(programFolder, args));
}
