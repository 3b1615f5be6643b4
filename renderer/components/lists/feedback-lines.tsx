import { useId } from 'react';
import { Link } from 'wouter';
import type { FeedbackOn } from '../../../shared/packet/follow-up/feedback-on.ts';
import { dayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './feedback-lines.module.css';

type Props = {
  readonly feedback: readonly FeedbackOn[];
  /** Where the packet is that it was said of. */
  readonly pathOf: (submission: string) => string;
};

/** What was said of a criterion when packets were decided on, the newest first; nothing where nothing was. */
export function FeedbackLines({ feedback, pathOf }: Props) {
  const headingId = useId();
  const words = text.submissions;
  if (feedback.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{words.feedbackHeading}</h3>
      <ul>
        {feedback.map(({ submission, date, feedback: { id, text: said, from } }) => (
          <li key={id} className={styles.line}>
            <Link href={pathOf(submission)}>{words.feedbackOf(dayText(date))}</Link> {said}
            {from !== '' && <span className={styles.from}> {words.saidBy(from)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
