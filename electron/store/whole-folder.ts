import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { errorCode, fileFailure } from './file-failure.ts';
import { sha256 } from './sha256.ts';
import { writeWholeFile } from './whole-file.ts';

/** A folder that is being filled beside its later place. Nothing that is there already is written to. */
export type WholeFolder = {
  /** `place` has "/" between its parts and stays inside the folder. Gives the SHA-256 of what was written. */
  readonly write: (place: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<string, Failure>>;
  /** Reads everything again, and only if it is all there gives the folder its name. Answers with its path. */
  readonly finish: () => Promise<Result<string, Failure>>;
  /** Takes back what was written. Null, or the path of what could not be removed. */
  readonly discard: () => Promise<string | null>;
};

/** Begins a folder in `parent`, under a name that says that it is not finished. */
export async function beginWholeFolder(parent: string, name: string): Promise<Result<WholeFolder, Failure>> {
  try {
    const begun = await makeFree(parent, `${name} (unfinished)`);
    return success(wholeFolder(parent, name, begun));
  } catch (thrown) {
    return failure(fileFailure(thrown, path.join(parent, name)));
  }
}

function wholeFolder(parent: string, name: string, begun: string): WholeFolder {
  const written = new Map<string, string>();
  const folders = new Set<string>([begun]);
  const at = (place: string) => path.join(begun, ...place.split('/'));

  async function makeFoldersOf(file: string): Promise<void> {
    const folder = path.dirname(file);
    if (folders.has(folder)) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    folders.add(folder);
  }

  return {
    write: async (place, bytes) => {
      const file = at(place);
      try {
        await makeFoldersOf(file);
      } catch (thrown) {
        return failure(fileFailure(thrown, file));
      }
      const done = await writeWholeFile(file, bytes, { keepExisting: true });
      if (!done.ok) return done;
      const hash = await sha256(bytes);
      written.set(place, hash);
      return success(hash);
    },
    finish: async () => {
      try {
        if (!(await isWhole(begun, written))) return failure(notWhole(begun));
        const target = await renameToFree(begun, parent, name);
        await flushQuietly(parent);
        return success(target);
      } catch (thrown) {
        return failure(fileFailure(thrown, path.join(parent, name)));
      }
    },
    discard: async () => {
      try {
        await rm(begun, { recursive: true, force: true });
        return null;
      } catch {
        return begun;
      }
    },
  };
}

/**
 * Whether the folder has what was written to it, byte for byte. Systems put files of their own beside it: `.DS_Store` where
 * somebody looks into it, and a `._name` for every file on a disk that knows no attributes, as most USB sticks.
 */
async function isWhole(folder: string, written: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [place, hash] of written) {
    if ((await sha256(await readFile(path.join(folder, ...place.split('/'))))) !== hash) return false;
  }
  return true;
}

async function makeFree(parent: string, name: string): Promise<string> {
  for (const candidate of candidates(parent, name)) {
    try {
      await mkdir(candidate, { mode: 0o700 });
      return candidate;
    } catch (thrown) {
      if (errorCode(thrown) !== 'EEXIST') throw thrown;
    }
  }
  throw new Error('there is always another name');
}

/** A rename would silently take the place of an empty folder: what is there is looked for first. */
async function renameToFree(from: string, parent: string, name: string): Promise<string> {
  for (const candidate of candidates(parent, name)) {
    if (existsSync(candidate)) continue;
    await rename(from, candidate);
    return candidate;
  }
  throw new Error('there is always another name');
}

/** "Name", "Name (2)", "Name (3)" and so on. */
function* candidates(parent: string, name: string): Generator<string> {
  for (let count = 1; ; count += 1) yield path.join(parent, count === 1 ? name : `${name} (${count})`);
}

/** The folder is there already; whether its name would outlive a power cut is not worth a failure. */
async function flushQuietly(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network disks cannot flush a folder.
  }
}

function notWhole(folder: string): Failure {
  return {
    code: 'not-whole',
    message: `What was written to "${folder}" reads back different; check that disk, or choose another folder.`,
  };
}
