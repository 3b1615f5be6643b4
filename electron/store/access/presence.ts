import { type BigIntStats, statSync } from 'node:fs';

/**
 * Whether the files that are open are still those of their names: a file that is deleted can be written to without a word.
 * `unlogged` is a library whose log alone was taken away or replaced; closing it moves what is in that log into the file.
 */
export type Presence = 'there' | 'missing' | 'replaced' | 'unlogged';

export type FileIdentity = {
  /** Looks, each time it is called, whether the files still are what they were; a few microseconds. */
  readonly presence: () => Presence;
  /** Whether the log that lies there is the one that was opened. */
  readonly isOwnLog: () => boolean;
};

/** Remembers which files lie under the names of a library now. */
export function identityOfLibrary(file: string): FileIdentity {
  const known = identityOf(file);
  const log = identityOf(`${file}-wal`);
  const isOwnLog = () => log !== null && identityOf(`${file}-wal`) === log;
  return {
    isOwnLog,
    presence: () => {
      const found = identityOf(file);
      if (found === null) return 'missing';
      if (found !== known) return 'replaced';
      return log === null || isOwnLog() ? 'there' : 'unlogged';
    },
  };
}

/** Null where there is no such file, or its drive cannot be asked any more. */
function identityOf(file: string): string | null {
  const found = statOf(file);
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
