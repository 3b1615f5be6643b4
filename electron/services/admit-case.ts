import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import type { Library } from '../store/library.ts';
import type { StoredCase } from '../store/stored-case.ts';

export type Arrival = Result<{ readonly id: string }, Failure>;

/** Adds a case under its own id, or under a fresh one when the library has a case of that id already. */
export function admit(library: Library, arriving: Omit<StoredCase, 'changedAt'>, newId: () => string): Arrival {
  const { document } = arriving;
  const added = library.adopt(arriving);
  if (added.ok) return success({ id: document.id });
  if (added.problem.code !== 'case-exists') return added;
  const id = newId();
  const copy = library.adopt({ ...arriving, document: { ...document, id } });
  return copy.ok ? success({ id }) : copy;
}
