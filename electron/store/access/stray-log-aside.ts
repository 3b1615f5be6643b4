import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { setLogAside } from '../damage/set-log-aside.ts';
import { isStrayLog } from '../damage/stray-log.ts';
import { libraryFileIn } from '../library-files.ts';
import type { LibraryLock } from '../library-lock.ts';
import type { LibraryPlace } from '../library-place.ts';
import { beingReplaced, hasReaders } from './access-failures.ts';

/**
 * To be called before SQLite opens a library with its log: sets a log aside that is not the file's own, and gives what is to be
 * told. `lock` is shared before and after.
 */
export function strayLogAside(place: LibraryPlace, lock: LibraryLock): Result<readonly string[], Failure> {
  const file = libraryFileIn(place.folder);
  if (!isStrayLog(file)) return success([]);
  if (!lock.exclude()) return failure(hasReaders());
  // Looked at twice: where locks do not work, another program may have been writing.
  const told = isStrayLog(file) ? [setLogAside(place)] : [];
  return lock.share() ? success(told) : failure(beingReplaced());
}
