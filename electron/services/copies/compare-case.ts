import type { CaseComparison } from '../../../shared/api/copy-answers.ts';
import { commonAncestor } from '../../../shared/difference/common-ancestor.ts';
import { isSame } from '../../../shared/lib/is-same.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Library } from '../../store/library.ts';
import type { StoredCase } from '../../store/stored-case.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A case from elsewhere beside the one of the library. */
export type Compared =
  | { readonly kind: 'missing' | 'locked' | 'same' }
  | { readonly kind: 'different'; readonly comparison: Omit<CaseComparison, 'fileName'> };

/** Holds a case from elsewhere against the library's; a failure when the library's cannot be read. */
export function compareCase(library: Library, theirs: StoredCase, id: string): Result<Compared, Failure> {
  const mine = library.whole(id);
  if (!mine.ok) {
    if (mine.problem.code === 'no-such-case') return success({ kind: 'missing' });
    return mine.problem.code === 'case-locked' ? success({ kind: 'locked' }) : mine;
  }
  if (theirs.kind === 'sealed') return success({ kind: 'locked' });
  if (isSameCase(mine.value.document, theirs.document)) return success({ kind: 'same' });
  const ancestor = commonAncestor(mine.value, theirs);
  if (ancestor !== null && isSameCase(ancestor.document, theirs.document)) return success({ kind: 'same' });
  const changedAt = { mine: lastEdit(mine.value.edits) ?? rowInstant(library, id), theirs: changedAtOf(theirs) };
  return success({
    kind: 'different',
    comparison: {
      mine: mine.value.document,
      theirs: theirs.document,
      base: ancestor?.document ?? null,
      newer: (changedAt.theirs ?? '') > (changedAt.mine ?? '') ? 'theirs' : 'mine',
      changedAt,
      sequence: mine.value.sequence,
      fingerprint: fingerprintOf(theirs),
    },
  });
}

function caseLocked(): Failure {
  return {
    code: 'case-locked',
    message: 'This case is locked here or in the copy, so the two cannot be compared; unlock it, then try again.',
  };
}

/** What both versions of a case are, or why they cannot be told. */
export function mustDiffer(compared: Compared): Result<Omit<CaseComparison, 'fileName'>, Failure> {
  if (compared.kind === 'different') return success(compared.comparison);
  return failure(compared.kind === 'locked' ? caseLocked() : nothingToMerge());
}

function nothingToMerge(): Failure {
  return {
    code: 'nothing-to-merge',
    message: 'The two versions of this case do not differ any more; there is nothing to merge.',
  };
}

/** A copy that was kept as a case of its own has another id. */
function isSameCase(one: PromotionCase, other: PromotionCase): boolean {
  return isSame({ ...one, id: '' }, { ...other, id: '' });
}

function changedAtOf(stored: StoredCase & { readonly kind: 'readable' }): string | null {
  return lastEdit(stored.edits) ?? (stored.changedAt === '' ? null : stored.changedAt);
}

function lastEdit(edits: readonly { readonly at: string }[]): string | null {
  return edits.at(-1)?.at ?? null;
}

function rowInstant(library: Library, id: string): string | null {
  const rows = library.list();
  return rows.ok ? (rows.value.find((row) => row.id === id)?.changedAt ?? null) : null;
}
