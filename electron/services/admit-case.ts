import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import type { Library } from '../store/library.ts';
import type { ArrivingCase, StoredCase } from '../store/stored-case.ts';

export type Arrival = Result<{ readonly id: string }, Failure>;

/** Adds a case under its own id, or under a fresh one when the library has a case of that id already. */
export function admit(library: Library, arriving: ArrivingCase, newId: () => string): Arrival {
  const { document } = arriving;
  const added = library.adopt(arriving);
  if (added.ok) return success({ id: document.id });
  if (added.problem.code !== 'case-exists') return added;
  const id = newId();
  const copy = library.adopt({ ...arriving, document: { ...document, id } });
  return copy.ok ? success({ id }) : copy;
}

/** The same for a case as another library kept it, locked or not. */
export function admitStored(library: Library, stored: StoredCase, newId: () => string): Arrival {
  if (stored.kind === 'readable') return admit(library, stored, newId);
  const added = library.adoptSealed(stored);
  if (added.ok) return success({ id: stored.id });
  if (added.problem.code !== 'case-exists') return added;
  const id = newId();
  const copy = library.adoptSealed({ ...stored, id });
  return copy.ok ? success({ id }) : copy;
}
