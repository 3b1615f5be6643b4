import { success } from '../../shared/lib/result.ts';
import { caseFileBytes } from './case-file.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { caseFileName } from './file-name.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';

type Name = 'case.history' | 'case.at' | 'case.downloadThen';

/** What became of a case: its edits, and the case as it was after each of them. */
export function historyServices(desk: Desk): Pick<Services, Name> {
  return {
    'case.history': async ({ id }) => inLibrary(desk, (library) => library.history(id)),
    'case.at': async ({ id, sequence, since }) => inLibrary(desk, (library) => library.at(id, sequence, since)),
    'case.downloadThen': async ({ id, sequence }) => {
      const then = inLibrary(desk, (library) => library.at(id, sequence));
      if (!then.ok) return then;
      return deliver(desk.dialogs, {
        fileName: caseFileName(then.value.case, 'json'),
        extension: 'json',
        ...FILE_KINDS.json,
        make: async () => success({ bytes: caseFileBytes(then.value.case), lostGlyphs: [] }),
      });
    },
  };
}
