import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** A file of the built window: where it lies, and the headers it needs besides `PAGE_HEADERS`. */
export type PageFile = { readonly path: string; readonly type: string; readonly cacheControl: string };

/** Finds the file behind the path of an address, as in `/assets/main-3fa9.js`; null when the window has none. */
export type FindPageFile = (pathname: string) => Promise<PageFile | null>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
/** Files below carry a hash of their content in their name. */
const HASHED = '/assets/';

/**
 * Serves the files of one folder. Addresses are looked up in a list of what lies there, never joined to a path: nothing
 * outside can be reached however an address is written. The list is made anew when an address is not in it, so a window
 * that was built again is found without a restart.
 */
export function pageFilesIn(folder: string): FindPageFile {
  let files: ReadonlyMap<string, PageFile> = new Map();
  return async (pathname) => {
    const wanted = pathname === '/' ? '/index.html' : pathname;
    if (!files.has(wanted)) files = await listFiles(folder);
    return files.get(wanted) ?? null;
  };
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = await filesBelow(folder);
  return new Map(files.map((file) => [addressOf(folder, file), pageFile(folder, file)]));
}

/** Folder by folder: inside the archive of the packaged program `recursive` is not to be relied on. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(place);
    return entry.isFile() ? [place] : [];
  });
  return (await Promise.all(found)).flat();
}

function addressOf(folder: string, file: string): string {
  return `/${path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')}`;
}

function pageFile(folder: string, file: string): PageFile {
  return {
    path: file,
    type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    cacheControl: addressOf(folder, file).startsWith(HASHED) ? 'private, max-age=31536000, immutable' : 'no-cache',
  };
}
