import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PacketPlan, Section } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Decision, Feedback, Submission } from '../model/submission.ts';
import { type EditedCase, edited, fieldChanges, insertion, removal, removals } from './edit.ts';

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

/** Writes down what was decided on a submission, or with null that nothing is; null when nothing changes or it is gone. */
export function recordDecision(subject: PromotionCase, id: string, decision: Decision | null): EditedCase | null {
  const found = submissionOf(subject, id);
  if (found === null) return null;
  const { index, submission } = found;
  const after = { ...submission, decision };
  return edited(subject, 'decision-on-submission', id, fieldChanges(['submissions', index], submission, after));
}

/** Adds what was said of a submission, or changes what has its id; null when nothing changes or the submission is gone. */
export function recordFeedback(subject: PromotionCase, id: string, feedback: Feedback): EditedCase | null {
  const found = submissionOf(subject, id);
  if (found === null) return null;
  const list = ['submissions', found.index, 'feedback'];
  const position = found.submission.feedback.findIndex((each) => each.id === feedback.id);
  const before = found.submission.feedback[position];
  const changes =
    before === undefined
      ? [insertion([...list, found.submission.feedback.length], feedback)]
      : fieldChanges([...list, position], before, feedback);
  return edited(subject, 'feedback-on-submission', id, changes);
}

/** Removes what was said of a submission; null when it is not there. */
export function removeFeedback(subject: PromotionCase, id: string, feedbackId: string): EditedCase | null {
  const found = submissionOf(subject, id);
  const position = found?.submission.feedback.findIndex((each) => each.id === feedbackId) ?? -1;
  const before = found?.submission.feedback[position];
  if (found === null || before === undefined) return null;
  return edited(subject, 'remove-feedback-on-submission', id, [
    removal(['submissions', found.index, 'feedback', position], before),
  ]);
}

/**
 * Begins the next attempt from a submission, in one step: its plan, or today's where none is known, becomes the packet's,
 * says what has changed since, and follows it; `date` is that of the next decision, null while it is not known. The level
 * sought stays. Null when the submission is gone or all is so already.
 */
export function startNextAttempt(subject: PromotionCase, id: string, date: CalendarDate | null): EditedCase | null {
  const found = submissionOf(subject, id);
  if (found === null) return null;
  const plan = found.submission.plan ?? subject.packet;
  const packet = { ...plan, sections: withChanges(plan), answerBy: null, follows: id };
  return edited(subject, 'attempt-after-submission', id, [
    ...fieldChanges(['packet'], subject.packet, packet),
    ...fieldChanges(['target'], subject.target, { ...subject.target, date }),
  ]);
}

/** Right after the summary; a peer learns nothing of decisions. */
function withChanges({ sections, audience }: PacketPlan): Section[] {
  if (sections.includes('changes') || audience === 'peer') return sections;
  const at = sections.indexOf('summary') + 1;
  return [...sections.slice(0, at), 'changes', ...sections.slice(at)];
}

function submissionOf({ submissions }: PromotionCase, id: string) {
  const index = submissions.findIndex((each) => each.id === id);
  const submission = submissions[index];
  return submission === undefined ? null : { index, submission };
}
