import { useId, useState } from 'react';
import { recordDecision } from '../../../../../shared/case/submission-edits.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { changeCase } from '../../../../store/case-session.ts';
import type { PathTo } from '../../../../store/screen-props.ts';
import { dayText } from '../../../../text/dates.ts';
import { text } from '../../../../text/text.ts';
import { OutcomeMark } from '../outcome-mark.tsx';
import styles from '../submissions.module.css';
import { WithExhibits } from '../with-exhibits.tsx';
import { DecisionDialog } from './decision-dialog.tsx';

type Props = { readonly submission: Submission; readonly pathTo: PathTo };

/** What was decided on a packet, and the way to write it down. */
export function DecisionSection({ submission, pathTo }: Props) {
  const { id, decision } = submission;
  const headingId = useId();
  const [asking, setAsking] = useState(false);
  const words = text.submissions;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 id={headingId}>{words.decision}</h3>
        <Button onClick={() => setAsking(true)}>{decision === null ? words.addDecision : words.changeDecision}</Button>
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
      {asking && (
        <DecisionDialog
          decision={decision}
          onClose={() => setAsking(false)}
          onConfirm={(next) => {
            changeCase((current) => recordDecision(current, id, next));
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
