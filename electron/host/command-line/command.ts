import type { Failure, Result } from '../../../shared/lib/result.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes: all well; the command found something to object to; bad usage or input; a defect of ours. */
export const EXIT = { fine: 0, findings: 1, refused: 2, defect: 70 } as const;

export type Option = {
  /** Without the dashes. */
  readonly name: string;
  readonly about: string;
  /** What stands for its value in the help, as in "file"; null for a switch. */
  readonly value: string | null;
  readonly required?: true;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  readonly isDate?: true;
};

/** Arguments after they were checked against the command's own description. */
export type Arguments = {
  /** The file that every command is about. */
  readonly file: string;
  /** The second file of a command that takes two; else empty. */
  readonly other: string;
  readonly has: (option: string) => boolean;
  /** Null when it was not given. */
  readonly value: (option: string) => string | null;
};

/** Writes to the terminal and says the exit code; a failure is one sentence on standard error and exit code 2. */
export type Run = (args: Arguments, terminal: Terminal) => Promise<Result<number, Failure>>;

export type Command = {
  /** As it is typed, as in "ladder check". */
  readonly name: string;
  /** What stands for its file in the help, as in "case.json". */
  readonly file: string;
  /** The same for its second file, where it takes two. */
  readonly other?: string;
  readonly summary: string;
  /** More for the command's own help, in lines. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  /** Loads the command: no command has to wait for the packages of another. */
  readonly load: () => Promise<{ readonly run: Run }>;
};
