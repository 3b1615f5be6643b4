import type { BackedUpActivity, CaseInBackup } from '../../shared/api/leave-answers.ts';
import { ITEM_KINDS } from '../../shared/difference/case-items.ts';
import { differencesOf, type ItemDifference } from '../../shared/difference/differences.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { findBackup, readCaseOfBackup } from '../store/backup/backup-contents.ts';
import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';

/** A case as a backup has it, and how it differs from what the library has now. */
export function lookIntoBackup(desk: Desk, backup: string, id: string): Result<CaseInBackup, Failure> {
  const found = findBackup(desk.backupFolder(), backup);
  if (!found.ok) return found;
  const stored = readCaseOfBackup(found.value, id, desk.keys);
  if (!stored.ok) return stored;
  if (stored.value.kind === 'sealed') return failure(lockedThere());
  const past = stored.value.document;
  const present = inLibrary(desk, (library) => library.open(id));
  if (!present.ok && present.problem.code !== 'no-such-case') return present;
  if (!present.ok) return success({ activities: activitiesOf(past, []), present: null });
  const differences = differencesOf(past, present.value.case);
  return success({
    activities: activitiesOf(past, differences),
    present: {
      added: newestFirst(present.value.case)
        .filter((activity) => isIn(differences, activity.id, 'other'))
        .map(({ id: one, title }) => ({ id: one, title })),
      otherwise: ITEM_KINDS.filter((kind) => kind !== 'activity').flatMap((kind) => {
        const count = differences.filter((item) => item.kind === kind).length;
        return count === 0 ? [] : [{ kind, count }];
      }),
    },
  });
}

function activitiesOf(past: PromotionCase, differences: readonly ItemDifference[]): readonly BackedUpActivity[] {
  return newestFirst(past).map(({ id, title, start, end }) => {
    const now = isIn(differences, id, 'one') ? 'gone' : isIn(differences, id, 'both') ? 'changed' : 'same';
    return { id, title, start, end, now };
  });
}

function isIn(differences: readonly ItemDifference[], id: string, presence: ItemDifference['presence']): boolean {
  return differences.some((item) => item.kind === 'activity' && item.id === id && item.presence === presence);
}

function newestFirst({ activities }: PromotionCase) {
  return activities.toSorted((one, other) => order(other.start, one.start) || order(one.id, other.id));
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function lockedThere(): Failure {
  return {
    code: 'locked-case',
    message: 'This case is locked, in the backup too; unlock it to look inside.',
  };
}
