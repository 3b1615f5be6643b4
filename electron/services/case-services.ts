import { failure, success } from '../../shared/lib/result.ts';
import { stale } from '../store/library-refusals.ts';
import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';
import { forgetCase, rememberCase } from './recent-cases.ts';
import type { Services } from './services.ts';

type Name = 'library.list' | 'case.open' | 'case.save' | 'case.remove';

/** The cases of the library: listed, worked on, removed. */
export function caseServices(desk: Desk): Pick<Services, Name> {
  return {
    'library.list': async () => inLibrary(desk, (library) => library.list()),
    'case.open': async ({ id }) => {
      const opened = inLibrary(desk, (library) => library.openWithHistory(id));
      if (!opened.ok) return opened;
      rememberCase(desk.settings, id);
      return success({ ...opened.value, generation: desk.library.generation() });
    },
    'case.save': async ({ id, base, generation = 0, edits }) =>
      inLibrary(desk, (library) =>
        // In a library that took the place of another the same sequence may stand for other edits.
        generation === desk.library.generation() ? library.save(id, base, edits) : failure(stale()),
      ),
    'case.remove': async ({ id }) => {
      const lock = inLibrary(desk, (library) => library.lockOf(id));
      const removed = inLibrary(desk, (library) => library.remove(id));
      if (removed.ok) forgetCase(desk.settings, id);
      if (removed.ok && lock.ok && lock.value !== null) desk.remembered.forget(lock.value.keyId);
      return removed;
    },
  };
}
