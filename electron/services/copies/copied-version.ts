import type { CopySource } from '../../../shared/api/copy-questions.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import { findCopyFile } from '../../store/copies/copy-files.ts';
import { type CopiedContent, readCaseOfCopy } from '../../store/copies/read-copy.ts';
import type { Keys } from '../../store/vault/key-ring.ts';
import type { OpenedFiles } from './opened-files.ts';

/** The other version of a case, with the name of the file that it is in. */
export type CopiedVersion = CopiedContent & { readonly fileName: string };

export function copiedVersion(
  { folder, files, keys }: { readonly folder: string; readonly files: OpenedFiles; readonly keys: Keys },
  source: CopySource,
  id: string,
): Result<CopiedVersion, Failure> {
  if (source.kind === 'file') {
    const file = files.get(source.token);
    if (!file.ok) return file;
    const { name: fileName, stored } = file.value;
    return success({ fileName, stored, opened: stored });
  }
  const copy = findCopyFile(folder, source.name);
  if (!copy.ok) return copy;
  const content = readCaseOfCopy(copy.value, id, keys);
  return content.ok ? success({ fileName: copy.value.name, ...content.value }) : content;
}
