import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';

/** What became of a case: its edits, and the case as it was after each of them. */
export function historyServices(desk: Desk): Pick<Services, 'case.history' | 'case.at'> {
  return {
    'case.history': async ({ id }) => inLibrary(desk, (library) => library.history(id)),
    'case.at': async ({ id, sequence, since }) => inLibrary(desk, (library) => library.at(id, sequence, since)),
  };
}
