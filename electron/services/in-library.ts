import type { Failure, Result } from '../../shared/lib/result.ts';
import type { Library } from '../store/library.ts';
import type { Desk } from './desk.ts';

/** What says that something in the library cannot be read any more. */
const DAMAGE: ReadonlySet<string> = new Set(['library-damaged', 'damaged-case']);

/**
 * Does something with the library, or says why it cannot be opened. Where it turns out to be damaged it is rebuilt, and
 * `work` has a second try: what failed has changed nothing. One that may only be read stays as it is.
 */
export function inLibrary<Value>(
  desk: Desk,
  work: (library: Library) => Result<Value, Failure>,
): Result<Value, Failure> {
  const library = desk.library.library();
  if (!library.ok) return library;
  const done = work(library.value);
  if (done.ok || !DAMAGE.has(done.problem.code)) return done;
  if (!desk.library.repair()) return done;
  const rebuilt = desk.library.library();
  return rebuilt.ok ? work(rebuilt.value) : rebuilt;
}
