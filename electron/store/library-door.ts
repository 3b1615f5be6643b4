import type { Failure, Result } from '../../shared/lib/result.ts';
import { type Library, openLibrary } from './library.ts';

/** Opens the library when it is first asked for and keeps it; after a failure the next call tries again. */
export type LibraryDoor = {
  readonly library: () => Result<Library, Failure>;
  readonly close: () => void;
};

export function createLibraryDoor(folder: string, clock: () => Date): LibraryDoor {
  let opened: Library | null = null;
  return {
    library: () => {
      if (opened !== null) return { ok: true, value: opened };
      const result = openLibrary(folder, clock);
      if (result.ok) opened = result.value;
      return result;
    },
    close: () => {
      opened?.close();
      opened = null;
    },
  };
}
