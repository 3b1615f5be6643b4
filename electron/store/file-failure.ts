import path from 'node:path';
import type { Failure } from '../../shared/lib/result.ts';

/** What a thrown file-system error means to the user, by its code; throws on whatever else it is, for that is a defect. */
export function fileFailure(thrown: unknown, file: string): Failure {
  const code = errorCode(thrown);
  const sentence = code === null ? undefined : SENTENCES[code];
  if (sentence !== undefined) return { code: sentence.code, message: sentence.say(file) };
  if (code === null) throw thrown;
  return { code: 'file-error', message: `"${file}" could not be read or written (${code}).` };
}

/** The system's short name for an error, as in "ENOENT"; null for errors of another kind. */
export function errorCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  return 'syscall' in thrown || /^E[A-Z0-9]+$/.test(thrown.code) ? thrown.code : null;
}

type Sentence = { readonly code: string; readonly say: (file: string) => string };

const DENIED: Sentence = { code: 'no-permission', say: (file) => `You may not read or write "${file}".` };
const FULL: Sentence = {
  code: 'disk-full',
  say: (file) => `The disk is full, so "${file}" was not written; free some space, then try again.`,
};
const NO_FOLDER: Sentence = {
  code: 'no-such-folder',
  say: (file) => `The folder "${path.dirname(file)}" does not exist, so "${file}" cannot be there.`,
};

const SENTENCES: Readonly<Record<string, Sentence>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EEXIST: { code: 'in-the-way', say: (file) => `Something that is not a folder is in the way of "${file}".` },
  EISDIR: { code: 'is-a-folder', say: (file) => `"${file}" is a folder, not a file.` },
  EROFS: { code: 'read-only-disk', say: (file) => `The disk of "${file}" may only be read.` },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: { code: 'file-too-large', say: (file) => `The file "${file}" would be larger than its disk allows.` },
  EBUSY: { code: 'file-busy', say: (file) => `Another program is using "${file}"; close it there, then try again.` },
  ENAMETOOLONG: { code: 'name-too-long', say: (file) => `The name "${path.basename(file)}" is too long for the disk.` },
  EINVAL: { code: 'bad-name', say: (file) => `"${file}" is not a name that a file can have.` },
  ELOOP: { code: 'bad-name', say: (file) => `"${file}" is a link that leads back to itself.` },
};
