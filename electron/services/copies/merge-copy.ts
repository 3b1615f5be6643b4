import { edited } from '../../../shared/case/edit.ts';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import type { Choices } from '../../../shared/difference/merge/decisions.ts';
import { mergeCases } from '../../../shared/difference/merge/merge-cases.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { namedBlobs } from '../../../shared/transfer/named-blobs.ts';
import type { Library } from '../../store/library.ts';
import type { StoredBlob, StoredCase } from '../../store/stored-case.ts';
import { compareCase, mustDiffer } from './compare-case.ts';

/** On which versions the user decided. */
export type Agreed = { readonly sequence: number; readonly fingerprint: string; readonly choices: Choices };

/** Saves a merged case as one edit, which the history has and which can be undone. Codes `stale`, `nothing-to-merge`. */
export function mergeCopy(library: Library, theirs: StoredCase, id: string, agreed: Agreed): Result<null, Failure> {
  const compared = compareCase(library, theirs, id);
  if (!compared.ok) return compared;
  const comparison = mustDiffer(compared.value);
  if (!comparison.ok) return comparison;
  const { mine, sequence, fingerprint } = comparison.value;
  if (sequence !== agreed.sequence || fingerprint !== agreed.fingerprint) return failure(stale());
  const { merged } = mergeCases({ ...comparison.value, choices: agreed.choices });
  const edit = edited(mine, 'merge', id, changesTo(mine, merged));
  if (edit === null) return success(null);
  const brought = theirs.kind === 'readable' ? bringFiles(library, id, merged, theirs.blobs) : success(null);
  if (!brought.ok) return brought;
  const saved = library.save(id, sequence, [edit.edit]);
  return saved.ok ? success(null) : saved;
}

/** The bytes that a case names and the library lacks come along; before the case does, for ones that nobody names do no harm. */
export function bringFiles(
  library: Library,
  id: string,
  document: PromotionCase,
  blobs: readonly StoredBlob[],
): Result<null, Failure> {
  const named = new Set(namedBlobs(document).map(({ hash }) => hash));
  for (const { name, bytes } of blobs) {
    if (!named.has(name) || library.blob(id, name).ok) continue;
    const kept = library.keepBlob(id, bytes);
    if (!kept.ok) return kept;
  }
  return success(null);
}

function stale(): Failure {
  return {
    code: 'stale',
    message: 'One of the two versions was changed since they were compared, so nothing was merged; look at them again.',
  };
}
