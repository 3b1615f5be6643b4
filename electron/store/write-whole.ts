import { constants, type Stats } from 'node:fs';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { errorCode, fileFailure } from './file-failure.ts';
import type { FileIo, OpenFile } from './file-io.ts';

/** `keepExisting`: refuse (code `exists`) instead of replacing a file that holds something. */
export type WriteOptions = { readonly keepExisting?: boolean };

/**
 * Writes a file so that its name never stands for half of it: to a temporary file beside it, all bytes counted and on
 * disk, then renamed over the target, then the folder is flushed. On failure the target is as it was and nothing is left.
 * `io` says whether the thread goes on with other work meanwhile.
 */
export async function writeWhole(
  io: FileIo,
  target: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Result<null, Failure>> {
  try {
    const present = await statOrNull(target, io);
    if (present?.isDirectory() === true || /[\\/]$/.test(target)) return failure(isFolder(target));
    if (present !== null && present.size > 0 && options.keepExisting === true) return failure(exists(target));
    if (present === null) await replace(target, bytes, 0o666, io);
    else await overwrite(target, present, bytes, io);
    return success(null);
  } catch (thrown) {
    return failure(fileFailure(thrown, target));
  }
}

async function overwrite(target: string, present: Stats, bytes: Uint8Array, io: FileIo): Promise<void> {
  // A rename would replace a file that may only be read without asking.
  await io.access(target, constants.W_OK);
  if (present.isFile()) return replace(await io.realpath(target), bytes, present.mode & 0o777, io);
  // A device or a pipe, as in /dev/stdout: nothing to rename over.
  await withOpen(await io.open(target, 'w'), (device) => device.writeFile(bytes));
}

async function replace(target: string, bytes: Uint8Array, mode: number, io: FileIo): Promise<void> {
  const folder = path.dirname(target);
  // No secret: `wx` sees to it that nothing is written over. Node's cryptography takes longer to load than a packet to write.
  const temporary = path.join(folder, `.rungs-${Math.random().toString(36).slice(2)}.tmp`);
  const file = await io.open(temporary, 'wx', mode);
  try {
    await withOpen(file, () => fill(file, bytes));
    await io.rename(temporary, target);
  } catch (thrown) {
    await io.rm(temporary, { force: true });
    throw thrown;
  }
  await flushFolder(folder, io);
}

/** Closes the file whatever becomes of the work. */
async function withOpen(file: OpenFile, work: (file: OpenFile) => void | Promise<void>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
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
async function flushFolder(folder: string, io: FileIo): Promise<void> {
  try {
    await withOpen(await io.open(folder, 'r'), (handle) => handle.sync());
  } catch (thrown) {
    if (!FLUSH_UNSUPPORTED.has(errorCode(thrown))) throw thrown;
  }
}

async function statOrNull(target: string, io: FileIo): Promise<Stats | null> {
  try {
    return await io.stat(target);
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
