import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file of an export by its path in it, with "/" between its parts. */
export type ExportFiles = ReadonlyMap<string, Uint8Array>;

export async function filesIn(folder: string): Promise<ExportFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file): Promise<[string, Uint8Array]> => {
    return [path.relative(folder, file).split(path.sep).join('/'), await readFile(file)];
  });
  return new Map(await Promise.all(read));
}

export function textOf(files: ExportFiles, name: string): string {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`There is no ${name}`);
  return new TextDecoder().decode(bytes);
}

/** Paths of files that `checksums.txt` does not have, or has with another sum; and those that it has and are not there. */
export function wrongSums(files: ExportFiles): readonly string[] {
  const lines = textOf(files, 'checksums.txt').split('\n').slice(0, -1);
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const present = [...files.keys()].filter((name) => name !== 'checksums.txt');
  return [...new Set([...present, ...sums.keys()])].filter((name) => {
    const bytes = files.get(name);
    return bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sums.get(name);
  });
}

/** Where the links of the index lead, as paths in the export. */
export function linksOfIndex(files: ExportFiles): readonly string[] {
  return [...textOf(files, 'index.html').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => {
    const { pathname } = new URL(href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), 'file:///export/index.html');
    return decodeURIComponent(pathname.replace('/export/', ''));
  });
}
