import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

export type SourceFile = {
  /** From the root, with slashes, as in `shared/lib/result.ts`. */
  readonly path: string;
  readonly text: string;
};

/** The program's own files of some rooms, without what tools make. */
export function sourceFiles(rooms: readonly string[], ending: RegExp): readonly SourceFile[] {
  return rooms
    .flatMap((room) => readdirSync(path.join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      path: path.relative(ROOT, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .filter((file) => !file.path.startsWith('tests/output/'));
}
