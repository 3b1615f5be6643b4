import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { errorCode, fileFailure } from './file-failure.ts';

/** `keepExisting`: refuse (code `exists`) instead of replacing a file that holds something. */
export type WriteOptions = { readonly keepExisting?: boolean };

/**
 * Writes a file so that its name never stands for half of it: to a temporary file beside it, all bytes counted and on
 * disk, then renamed over the target, then the folder is flushed. On failure the target is as it was and nothing is left.
 */
export async function writeWholeFile(
  target: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<null, Failure>> {
  try {
    const present = await statOrNull(target);
    if (present?.isDirectory() === true || /[\\/]$/.test(target)) return failure(isFolder(target));
    if (present !== null && present.size > 0 && options.keepExisting === true) return failure(exists(target));
    if (present === null) await replace(target, bytes, 0o666);
    else await overwrite(target, present, bytes);
    return success(null);
  } catch (thrown) {
    return failure(fileFailure(thrown, target));
  }
}

async function overwrite(target: string, present: Stats, bytes: Uint8Array): Promise<void> {
  // A rename would replace a file that may only be read without asking.
  await access(target, constants.W_OK);
  if (present.isFile()) return replace(await realpath(target), bytes, present.mode & 0o777);
  // A device or a pipe, as in /dev/stdout: nothing to rename over.
  const device = await open(target, 'w');
  await device.writeFile(bytes).finally(() => device.close());
}

async function replace(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const folder = path.dirname(target);
  // No secret: `wx` sees to it that nothing is written over. Node's cryptography takes longer to load than a packet to write.
  const temporary = path.join(folder, `.rungs-${Math.random().toString(36).slice(2)}.tmp`);
  const file = await open(temporary, 'wx', mode);
  try {
    await fill(file, bytes).finally(() => file.close());
    await rename(temporary, target);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
  await flushFolder(folder);
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
  await file.sync();
  const { size } = await file.stat();
  if (size === bytes.length) return;
  throw Object.assign(new Error('short write'), { code: 'ENOSPC', syscall: 'write' });
}

const FLUSH_UNSUPPORTED: ReadonlySet<string | null> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'ENOTSUP',
  'EBADF',
]);

/** Makes the rename itself last. Windows and some network disks cannot flush a folder. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (thrown) {
    if (!FLUSH_UNSUPPORTED.has(errorCode(thrown))) throw thrown;
  }
}

async function statOrNull(target: string): Promise<Stats | null> {
  try {
    return await stat(target);
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

function isFolder(target: string): Failure {
  return { code: 'is-a-folder', message: `"${target}" is a folder, not a file.` };
}

function exists(target: string): Failure {
  return { code: 'exists', message: `"${target}" is there already and was left as it is.` };
}
