import type { DatabaseSync } from 'node:sqlite';
import type { Failure } from '../../../shared/lib/result.ts';

export type OpenedDatabase = {
  readonly database: DatabaseSync;
  /** Why nothing may be written; null when it may. */
  readonly readOnly: Failure | null;
  /** What the user has to be told, a sentence each. */
  readonly notices: readonly string[];
  readonly close: () => void;
};

export type OpenOptions = {
  /** Rebuild the library even if it looks sound: something in it was found damaged. */
  readonly rebuild?: boolean;
  /** Only look at it, beside another program that writes. */
  readonly toRead?: boolean;
  /** There was a library in this folder a moment ago: none is made or rebuilt in the place of one that has gone. */
  readonly wasThere?: boolean;
  /** What it is opened in, as another program will tell its user: "electron" or "loopback". */
  readonly door?: string;
};

/** Closes a database and lets go of what kept others from it. */
export function closing(database: DatabaseSync, letGo: () => void): () => void {
  return () => {
    database.close();
    letGo();
  };
}
