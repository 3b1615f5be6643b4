import type { CopySource } from '../../../shared/api/copy-questions.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import { findCopyFile } from '../../store/copies/copy-files.ts';
import { readCaseOfCopy } from '../../store/copies/read-copy.ts';
import type { StoredCase } from '../../store/stored-case.ts';
import type { OpenedFiles } from './opened-files.ts';

/** The other version of a case, with the name of the file that it is in. */
export type CopiedVersion = { readonly fileName: string; readonly stored: StoredCase };

export function copiedVersion(
  folder: string,
  files: OpenedFiles,
  source: CopySource,
  id: string,
): Result<CopiedVersion, Failure> {
  if (source.kind === 'file') {
    const file = files.get(source.token);
    return file.ok ? success({ fileName: file.value.name, stored: file.value.stored }) : file;
  }
  const copy = findCopyFile(folder, source.name);
  if (!copy.ok) return copy;
  const stored = readCaseOfCopy(copy.value, id);
  return stored.ok ? success({ fileName: copy.value.name, stored: stored.value }) : stored;
}
