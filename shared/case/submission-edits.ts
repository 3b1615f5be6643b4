import type { PromotionCase } from '../model/promotion-case.ts';
import type { Submission } from '../model/submission.ts';
import { type EditedCase, edited, fieldChanges, insertion, removals } from './edit.ts';

/** Adds a packet as it was handed in; null when its id is taken. */
export function addSubmission(subject: PromotionCase, submission: Submission): EditedCase | null {
  if (subject.submissions.some(({ id }) => id === submission.id)) return null;
  return edited(subject, 'add-submission', submission.id, [
    insertion(['submissions', subject.submissions.length], submission),
  ]);
}

/** Changes what is noted of a submission, never what was handed in; null when nothing changes or it is gone. */
export function noteSubmission(
  subject: PromotionCase,
  id: string,
  noted: Pick<Submission, 'date' | 'note'>,
): EditedCase | null {
  const index = subject.submissions.findIndex((submission) => submission.id === id);
  const before = subject.submissions[index];
  if (before === undefined) return null;
  const after = { ...before, date: noted.date, note: noted.note };
  return edited(subject, 'change-submission', id, fieldChanges(['submissions', index], before, after));
}

/** Removes a submission; its bytes stay for those who take the step back. Null when there is none of that id. */
export function removeSubmission(subject: PromotionCase, id: string): EditedCase | null {
  return edited(
    subject,
    'remove-submission',
    id,
    removals('submissions', subject.submissions, (submission) => submission.id === id),
  );
}
