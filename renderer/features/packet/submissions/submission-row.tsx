import type { Submission } from '../../../../shared/model/submission.ts';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { submissionLine } from './submission-line.ts';
import styles from './submissions.module.css';

type Props = { readonly submission: Submission; readonly followed: boolean };

/** A packet at a glance: when and for whom, what was decided, how much was said of it. */
export function SubmissionRow({ submission, followed }: Props) {
  const { decision, feedback, note } = submission;
  const words = text.submissions;
  return (
    <>
      <span className={styles.name}>{submissionLine(submission)}</span>
      <span className={styles.facts}>
        {decision === null ? (
          <span>{words.undecided}</span>
        ) : (
          <OutcomeMark
            outcome={decision.outcome}
            label={words.decided(
              words.outcome(decision.outcome),
              decision.date === null ? null : dayText(decision.date),
            )}
          />
        )}
        {feedback.length > 0 && <span>{words.feedbackCount(feedback.length)}</span>}
      </span>
      {note !== '' && <span className={styles.rowNote}>{note}</span>}
      {followed && <span className={styles.followed}>{words.followed}</span>}
    </>
  );
}
