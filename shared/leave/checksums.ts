import type { ListedFile } from './leave-types.ts';

/** Lines as `sha256sum --check` reads them. Paths here hold no backslash and no line break, which it would want escaped. */
export function checksumsText(files: readonly Pick<ListedFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
