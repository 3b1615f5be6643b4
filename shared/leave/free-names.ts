import { safeName } from '../lib/safe-name.ts';

/** Short enough that a path stays below the 260 characters that Windows takes: bytes of UTF-8. */
const LONGEST = { folder: 60, file: 80 };
const EXTENSION = /^(.*)\.([A-Za-z0-9]{1,10})$/s;

/** Gives each name once, whatever its case: the second "Ada" becomes "Ada (2)". */
export type FreeNames = { readonly folder: (text: string) => string; readonly file: (text: string) => string };

/** The names of one folder; those in `taken` are given to nobody. */
export function freeNames(taken: readonly string[] = []): FreeNames {
  const given = new Set(taken.map(folded));
  const free = (base: string, ending: string): string => {
    for (let count = 1; ; count += 1) {
      const name = `${count === 1 ? base : `${base} (${count})`}${ending}`;
      if (given.has(folded(name))) continue;
      given.add(folded(name));
      return name;
    }
  };
  return {
    folder: (text) => free(safeName(text, { longest: LONGEST.folder, otherwise: 'Case' }), ''),
    file: (text) => {
      const [, base = text, extension] = EXTENSION.exec(text) ?? [];
      const name = safeName(base, { longest: LONGEST.file, otherwise: 'file' });
      return free(name, extension === undefined ? '' : `.${extension}`);
    },
  };
}

/** macOS and Windows take names for the same that differ in case, or in how an accent is written. */
function folded(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
