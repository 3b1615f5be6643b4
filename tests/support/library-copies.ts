import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { openLibrary } from '../../electron/store/library.ts';
import type { EditedCase } from '../../shared/case/edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { mustValue } from './must-value.ts';
import { libraryFile, mustEdit } from './test-library.ts';

type Edit = (subject: PromotionCase) => EditedCase | null;

/** Edits a case in the library of a folder, each edit a save; `at` is the clock then. The library is closed afterwards. */
export function editIn(folder: string, id: string, at: string, edits: readonly Edit[]): PromotionCase {
  const library = mustValue(openLibrary(folder, () => new Date(at)));
  try {
    for (const edit of edits) {
      const { case: subject, sequence } = mustValue(library.open(id));
      mustValue(library.save(id, sequence, [mustEdit(edit(subject)).edit]));
    }
    return mustValue(library.open(id)).case;
  } finally {
    library.close();
  }
}

/** Puts the library of one folder beside that of another, as a program that synchronises the two does. */
export async function leaveCopy(
  from: string,
  to: string,
  name: string,
  sides: readonly string[] = [],
): Promise<string> {
  const target = path.join(to, name);
  for (const side of ['', ...sides]) await copyFile(`${libraryFile(from)}${side}`, `${target}${side}`);
  return target;
}
