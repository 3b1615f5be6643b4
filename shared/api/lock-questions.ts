import * as z from 'zod/mini';
import { identifier, line } from '../model/field.ts';
import { answer } from './question.ts';

/** `none`: it has no passphrase. An `unlocked` case stays locked on disk; only this run of the program has its key. */
export type Lock = 'none' | 'locked' | 'unlocked';

export type LockState = {
  readonly lock: Lock;
  /** What stands in its place while it is locked; empty when it has no passphrase. */
  readonly label: string;
  /** Whether this computer has a place that is safe enough to remember a key. */
  readonly keychain: boolean;
  /** Whether the key is remembered there. */
  readonly remembered: boolean;
  /** Milliseconds until it gets locked unless something is done with it; null when it does not by itself. */
  readonly locksIn: number | null;
};

/** A file of Rungs' own, beside library and backups, that may hold words of a case and cannot be sealed. */
export type AsideFile = { readonly name: string; readonly bytes: number };

/** What locking a case has to deal with. */
export type LockSurvey = {
  /** Backups in which the case can be read; each is written anew. */
  readonly backups: number;
  /** Libraries that were set aside, what was left of damaged ones, and backups that are damaged. */
  readonly aside: readonly AsideFile[];
};

/** What became of a change of the lock. */
export type LockDone = {
  /** Backups that were written anew. */
  readonly backups: number;
  /** Names of files that may still hold the case as it was. */
  readonly left: readonly string[];
};

/** Shortest passphrase that is taken; longer ones are recommended. */
export const SHORTEST_PASSPHRASE = 8;
const LONGEST_PASSPHRASE = 1_000;

const passphrase = z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSPHRASE));
const newPassphrase = z
  .string()
  .check(
    z.minLength(SHORTEST_PASSPHRASE, `must be at least ${SHORTEST_PASSPHRASE} characters long`),
    z.maxLength(LONGEST_PASSPHRASE),
  );

/** Changes that rewrite backups refuse with code `backups-left` when one cannot be; `leaveBackups` goes on all the same. */
const change = { id: identifier, leaveBackups: z.boolean(), removeAside: z.boolean() };

/** Cases behind a passphrase. Whatever needs words of a locked case is refused with code `case-locked`. */
export const lockQuestions = {
  'case.lockState': { request: z.strictObject({ id: identifier }), answer: answer<LockState>() },
  /** The same, and the idle time counts anew: somebody is at work on the case. */
  'case.stay': { request: z.strictObject({ id: identifier }), answer: answer<LockState>() },
  'case.lockSurvey': { request: z.strictObject({ id: identifier }), answer: answer<LockSurvey>() },
  /** Gives a case its passphrase. It stays unlocked until `case.lockNow`, its idle time, or the end of the program. */
  'case.lock': {
    request: z.strictObject({ ...change, passphrase: newPassphrase, label: line, remember: z.boolean() }),
    answer: answer<LockDone>(),
  },
  'case.unlock': {
    request: z.strictObject({ id: identifier, passphrase, remember: z.boolean() }),
    answer: answer<LockState>(),
  },
  /** Forgets the key of one case, or of all for null. */
  'case.lockNow': { request: z.strictObject({ id: z.nullable(identifier) }), answer: answer<null>() },
  'case.changePassphrase': {
    request: z.strictObject({ ...change, current: passphrase, next: newPassphrase, remember: z.boolean() }),
    answer: answer<LockDone>(),
  },
  'case.removePassphrase': { request: z.strictObject({ id: identifier, passphrase }), answer: answer<LockDone>() },
} as const;
