import { Ellipsis } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { addIntention } from '../../../../../shared/case/intention-edits.ts';
import { VERDICTS } from '../../../../../shared/fit/verdict-types.ts';
import { criterionOf } from '../../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import type { FeedbackAnswer } from '../../../../../shared/packet/follow-up/feedback-answers.ts';
import { Button } from '../../../../components/button.tsx';
import { VerdictMark } from '../../../../components/marks/verdict-mark.tsx';
import { IconButton } from '../../../../components/popups/icon-button.tsx';
import { Menu } from '../../../../components/popups/menu.tsx';
import { tell } from '../../../../components/popups/toasts.tsx';
import { changeCase } from '../../../../store/case-session.ts';
import { newId } from '../../../../store/new-id.ts';
import type { PathTo } from '../../../../store/screen-props.ts';
import { useToday } from '../../../../store/today.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';
import { WithExhibits } from '../with-exhibits.tsx';
import { intentionFor } from './intention-for.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly answer: FeedbackAnswer;
  readonly pathTo: PathTo;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One thing that was said of a packet: of what, where that stood and stands, and what is done about it. */
export function FeedbackItem({ promotionCase, submission, answer, pathTo, onChange, onRemove }: Props) {
  const today = useToday();
  const [, navigate] = useLocation();
  const { feedback, state, was, is, exhibits, intentions } = answer;
  const words = text.submissions;
  const criterion = feedback.criterion === null ? undefined : criterionOf(promotionCase.ladder, feedback.criterion);
  const frozen = submission.verdicts.find((each) => each.criterion === feedback.criterion);
  const about =
    feedback.criterion === null ? words.inGeneral : (frozen?.statement ?? criterion?.statement ?? feedback.criterion);
  const intoPlan = (): void => {
    if (criterion === undefined) return;
    const intention = intentionFor(feedback, criterion, submission, newId(), today);
    changeCase((current) => addIntention(current, intention));
    navigate(pathTo('plan', intention.id));
    tell({ title: words.planned });
  };
  return (
    <li className={styles.feedbackItem} data-state={state}>
      <div className={styles.sectionHead}>
        <h4>{about}</h4>
        <Menu
          trigger={<IconButton label={words.moreFeedback(about)} icon={<Ellipsis size={16} aria-hidden />} />}
          entries={[
            { kind: 'action', label: words.changeFeedback, onSelect: onChange },
            { kind: 'action', label: words.removeFeedback, onSelect: onRemove },
          ]}
        />
      </div>
      <blockquote className={styles.quote}>
        <WithExhibits text={feedback.text} submission={submission} pathTo={pathTo} />
        {feedback.from !== '' && <footer className={styles.muted}>{words.saidBy(feedback.from)}</footer>}
      </blockquote>
      {feedback.criterion !== null && (
        <p className={styles.facts}>
          <VerdictWord label={words.verdictThen} verdict={was} />
          <VerdictWord label={words.verdictNow} verdict={is} />
        </p>
      )}
      <p className={styles.state}>{words.states[state]}</p>
      {exhibits.length > 0 && (
        <p>
          {words.newExhibits}{' '}
          {exhibits.map(({ activity, title }, index) => (
            <span key={activity}>
              {index > 0 && '; '}
              <Link href={pathTo('activities', activity)}>{title}</Link>
            </span>
          ))}
        </p>
      )}
      {intentions.length > 0 && (
        <p>
          {words.plannedFor}{' '}
          {intentions.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link href={pathTo('plan', id)}>{title}</Link>
            </span>
          ))}
        </p>
      )}
      {criterion !== undefined && (
        <div className={styles.actions}>
          <Button look="quiet" aria-label={words.intoPlanFor(about)} onClick={intoPlan}>
            {words.intoPlan}
          </Button>
          <Link href={pathTo('map', criterion.id)}>{words.toCriterion}</Link>
        </div>
      )}
      {feedback.criterion !== null && criterion === undefined && <p className={styles.muted}>{words.criterionGone}</p>}
    </li>
  );
}

function VerdictWord({ label, verdict }: { readonly label: string; readonly verdict: string | null }) {
  const known = VERDICTS.find((each) => each === verdict);
  const words = text.submissions;
  return (
    <span className={styles.verdict}>
      {label}: {known !== undefined && <VerdictMark verdict={known} size={14} />}
      {verdict === null ? words.notJudged : words.verdict(verdict)}
    </span>
  );
}
