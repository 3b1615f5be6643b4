import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { ReadableCase } from '../../store/stored-case.ts';

export type OpenedFile = { readonly name: string; readonly stored: ReadableCase };

/** Case files that were read and wait for the user's decision: their case is in the library already, with other content. */
export type OpenedFiles = {
  /** Gives the token by which the file is asked for. */
  readonly keep: (file: OpenedFile) => string;
  /** Code `no-such-copy` when it was dealt with, or the program was started again since. */
  readonly get: (token: string) => Result<OpenedFile, Failure>;
  readonly forget: (token: string) => void;
};

/** More than anybody opens before deciding; each may hold megabytes. */
const KEPT = 8;

export function createOpenedFiles(newToken: () => string): OpenedFiles {
  const files = new Map<string, OpenedFile>();
  return {
    keep: (file) => {
      const token = newToken();
      files.set(token, file);
      const [oldest] = files.keys();
      if (files.size > KEPT && oldest !== undefined) files.delete(oldest);
      return token;
    },
    get: (token) => {
      const file = files.get(token);
      return file === undefined ? failure(forgotten()) : success(file);
    },
    forget: (token) => {
      files.delete(token);
    },
  };
}

function forgotten(): Failure {
  return {
    code: 'no-such-copy',
    message: 'This file was dealt with, or Rungs was started again; open the file again.',
  };
}
