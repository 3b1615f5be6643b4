import type { Failure, Result } from '../../../shared/lib/result.ts';
import type { BackupFile } from './backup-files.ts';

/** Does something later; the answer calls it off. */
export type Timer = (milliseconds: number, work: () => void) => () => void;

/** Makes backups when nobody is waiting for the program. Nothing here ever keeps an edit from being saved. */
export type BackupKeeper = {
  /** To be told after each change that is on disk. */
  readonly changed: () => void;
  readonly now: () => Result<BackupFile, Failure>;
  /** Why the last backup could not be made; null when it could. */
  readonly problem: () => Failure | null;
  /** Makes no more: the library is not what it was. */
  readonly stop: () => void;
  /** Makes the backup that is due. */
  readonly close: () => void;
};

/** Milliseconds without a change after which a backup is made, and of changes one after the other after which it is too. */
const IDLE = 5 * 60_000;
const LONGEST = 60 * 60_000;

export function createBackupKeeper(
  write: () => Result<BackupFile, Failure>,
  later: Timer,
  clock: () => Date,
): BackupKeeper {
  let callOff = () => {};
  let dirtySince: number | null = null;
  let problem: Failure | null = null;

  function now(): Result<BackupFile, Failure> {
    callOff();
    const written = write();
    problem = written.ok ? null : written.problem;
    if (written.ok) dirtySince = null;
    return written;
  }

  return {
    now,
    problem: () => problem,
    stop: () => callOff(),
    changed: () => {
      const moment = clock().getTime();
      dirtySince ??= moment;
      callOff();
      const wait = Math.max(0, Math.min(IDLE, dirtySince + LONGEST - moment));
      callOff = later(problem === null ? wait : IDLE, now);
    },
    close: () => {
      callOff();
      if (dirtySince !== null) now();
    },
  };
}

/** The timers of Node; one that waits keeps no process alive. */
export const nodeTimer: Timer = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};
