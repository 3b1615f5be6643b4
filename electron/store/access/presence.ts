import { type BigIntStats, statSync } from 'node:fs';

/** Whether the files that are open are still those of their names: a file that is deleted can be written to without a word. */
export type Presence = 'there' | 'missing' | 'replaced';

/** Looks, each time it is called, whether the files still are what they are now; a few microseconds. */
export function presenceOf(file: string): () => Presence {
  const known = identityOf(file);
  const log = identityOf(`${file}-wal`);
  return () => {
    const found = identityOf(file);
    if (found === null) return 'missing';
    // A log that was taken away is mended by closing: what is in it then goes into the file.
    const isSame = found === known && (log === null || identityOf(`${file}-wal`) === log);
    return isSame ? 'there' : 'replaced';
  };
}

/** Null where there is no such file, or nothing in it, or its drive cannot be asked any more. */
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
