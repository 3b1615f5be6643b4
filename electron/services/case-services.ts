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
      if (opened.ok) rememberCase(desk.settings, id);
      return opened;
    },
    'case.save': async ({ id, base, edits }) => inLibrary(desk, (library) => library.save(id, base, edits)),
    'case.remove': async ({ id }) => {
      const lock = inLibrary(desk, (library) => library.lockOf(id));
      const removed = inLibrary(desk, (library) => library.remove(id));
      if (removed.ok) forgetCase(desk.settings, id);
      if (removed.ok && lock.ok && lock.value !== null) desk.remembered.forget(lock.value.keyId);
      return removed;
    },
  };
}
