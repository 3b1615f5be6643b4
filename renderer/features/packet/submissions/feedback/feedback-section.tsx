import { Plus } from 'lucide-react';
import { useId } from 'react';
import { recordFeedback, removeFeedback } from '../../../../../shared/case/submission-edits.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { Feedback, Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { tell, tellProblem } from '../../../../components/popups/toasts.tsx';
import { changeCase, changeCaseOf } from '../../../../store/case-session.ts';
import { newId } from '../../../../store/new-id.ts';
import type { PathTo } from '../../../../store/screen-props.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';
import { FeedbackItem } from './feedback-item.tsx';
import { useAnswers } from './use-answers.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly pathTo: PathTo;
  /** Asks for the words; with an id that is new for those that are not written down yet. */
  readonly onWrite: (feedback: Feedback) => void;
};

/** What was said of a packet, each with what became of it: for the next attempt, the list of what to do. */
export function FeedbackSection({ promotionCase, submission, pathTo, onWrite }: Props) {
  const headingId = useId();
  const answers = useAnswers(promotionCase, submission);
  const words = text.submissions;
  const remove = (feedback: Feedback): void => {
    changeCase((current) => removeFeedback(current, submission.id, feedback.id));
    const run = (): void =>
      tellProblem(changeCaseOf(promotionCase.id, (current) => recordFeedback(current, submission.id, feedback)));
    tell({ title: words.feedbackRemoved, action: { label: text.shell.undo, run } });
  };
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 id={headingId}>{promotionCase.packet.follows === submission.id ? words.asked : words.feedback}</h3>
        <Button
          icon={<Plus size={15} aria-hidden />}
          onClick={() => onWrite({ id: newId(), criterion: null, from: '', text: '' })}
        >
          {words.addFeedback}
        </Button>
      </div>
      {answers.length === 0 && <p className={styles.muted}>{words.noFeedback}</p>}
      <ul className={styles.feedback}>
        {answers.map((answer) => (
          <FeedbackItem
            key={answer.feedback.id}
            promotionCase={promotionCase}
            submission={submission}
            answer={answer}
            pathTo={pathTo}
            onChange={() => onWrite(answer.feedback)}
            onRemove={() => remove(answer.feedback)}
          />
        ))}
      </ul>
    </section>
  );
}
