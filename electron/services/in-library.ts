import type { Failure, Result } from '../../shared/lib/result.ts';
import type { Library } from '../store/library.ts';
import type { Desk } from './desk.ts';

/** Does something with the library, or says why it cannot be opened. */
export function inLibrary<Value>(
  desk: Desk,
  work: (library: Library) => Result<Value, Failure>,
): Result<Value, Failure> {
  const library = desk.library.library();
  return library.ok ? work(library.value) : library;
}
