import { success } from '../../shared/lib/result.ts';
import { parseCaseText } from '../../shared/model/parse-case.ts';
import { caseFileBytes } from './case-file.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { caseFileName } from './file-name.ts';
import { unusableFolder } from './known-backup-folders.ts';
import type { Services } from './services.ts';

type Name = 'library.state' | 'library.openReadOnly' | 'library.retry' | 'library.notices' | 'case.downloadUnsaved';

/** How the library is open: for writing or only to be read, what has to be told of it, and the way out of what is not saved. */
export function libraryServices(desk: Desk): Pick<Services, Name> {
  return {
    'library.state': async () => desk.library.state(),
    'library.openReadOnly': async () => desk.library.openReadOnly(),
    'library.retry': async () => desk.library.retry(),
    'library.notices': async () => {
      // Opening it is what finds out; why it cannot be opened is told by every other question about it.
      desk.library.library();
      const unusable = unusableFolder(desk);
      return success([...desk.library.notices(), ...(unusable === null ? [] : [unusable])]);
    },
    'case.downloadUnsaved': async ({ text }) => {
      const parsed = parseCaseText(text);
      if (!parsed.ok) return parsed;
      return deliver(desk.dialogs, {
        fileName: caseFileName(parsed.value, 'json'),
        extension: 'json',
        ...FILE_KINDS.json,
        make: async () => success({ bytes: caseFileBytes(parsed.value), lostGlyphs: [] }),
      });
    },
  };
}
