import { existsSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../shared/lib/result.ts';
import { libraryFileIn } from './library-files.ts';

/** Where a library lies, as a folder or a link in it says. */
export type LibraryLocation = {
  /** The folder with the file itself, where its log, its locks and what is set aside belong too. */
  readonly folder: string;
  /** Null where `library.sqlite` is no symbolic link. */
  readonly link: LibraryLink | null;
};

/** The link stays whatever happens to the library: it says where the next one is made. */
export type LibraryLink = {
  /** Why it cannot be followed just now; null when it can. */
  readonly problem: () => Failure | null;
};

/** Links that lead to links that lead to links; more is a ring. */
const LONGEST = 16;

/**
 * Follows `library.sqlite` where somebody made a symbolic link of it: SQLite keeps the log beside the file, so that a program
 * which looks beside the link would miss what was saved last, and one which removes the link would leave every word.
 */
export function locateLibrary(folder: string): LibraryLocation {
  const link = libraryFileIn(folder);
  let [target, hops] = [link, 0];
  for (let next = targetOf(target); next !== null && hops < LONGEST; next = targetOf(target)) {
    target = next;
    hops += 1;
  }
  if (hops === 0) return { folder, link: null };
  const place = path.dirname(target);
  const isFamiliar = target === libraryFileIn(place) && hops < LONGEST;
  const problem = () => {
    if (!isFamiliar) return otherName(link, target);
    return existsSync(place) ? null : leadsNowhere(link, place);
  };
  return { folder: isFamiliar ? place : folder, link: { problem } };
}

/** Null for what is no link, or not there. */
function targetOf(file: string): string | null {
  try {
    return path.resolve(path.dirname(file), readlinkSync(file));
  } catch {
    return null;
  }
}

function leadsNowhere(link: string, place: string): Failure {
  return {
    code: 'library-gone',
    message: `"${link}" is a link into the folder "${place}", which is not there; connect its drive, then try again.`,
  };
}

/** The names of the log and of what is set aside come from this one name. */
function otherName(link: string, target: string): Failure {
  return {
    code: 'library-link',
    message: `"${link}" is a link to "${target}", which has another name; call that file "library.sqlite" and let the link lead there, then start Rungs again.`,
  };
}
