import { useId } from 'react';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import type { PathTo } from '../../../../store/screen-props.ts';
import { dayText } from '../../../../text/dates.ts';
import { text } from '../../../../text/text.ts';
import { OutcomeMark } from '../outcome-mark.tsx';
import styles from '../submissions.module.css';
import { WithExhibits } from '../with-exhibits.tsx';

type Props = { readonly submission: Submission; readonly pathTo: PathTo; readonly onDecide: () => void };

/** What was decided on a packet, and the way to write it down. */
export function DecisionSection({ submission, pathTo, onDecide }: Props) {
  const { decision } = submission;
  const headingId = useId();
  const words = text.submissions;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 id={headingId}>{words.decision}</h3>
        <Button onClick={onDecide}>{decision === null ? words.addDecision : words.changeDecision}</Button>
      </div>
      {decision === null ? (
        <p className={styles.muted}>{words.noDecision}</p>
      ) : (
        <>
          <p>
            <OutcomeMark
              outcome={decision.outcome}
              label={words.decided(
                words.outcome(decision.outcome),
                decision.date === null ? null : dayText(decision.date),
              )}
            />
          </p>
          {decision.reason !== '' && (
            <blockquote className={styles.quote}>
              <WithExhibits text={decision.reason} submission={submission} pathTo={pathTo} />
            </blockquote>
          )}
        </>
      )}
    </section>
  );
}
