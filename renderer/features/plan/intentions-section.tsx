import { useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { logIntention } from '../../../shared/case/intention-edits.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { proofWanted } from '../../../shared/text/meanings.ts';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { changeCase, undoIfLast } from '../../store/case-session.ts';
import { newId } from '../../store/new-id.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import { intentionGroups } from './intention-groups.ts';
import { IntentionRow } from './intention-row.tsx';
import { loggedActivity, loggedClaims } from './logged-activity.ts';
import styles from './plan-screen.module.css';
import { removeWithWayBack } from './remove-intention.ts';

type Props = { readonly promotionCase: PromotionCase; readonly today: CalendarDate; readonly pathTo: PathTo };

/** What is planned: overdue, under way, later and done. */
export function IntentionsSection({ promotionCase, today, pathTo }: Props) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [, navigate] = useLocation();
  const { id: caseId, plan } = promotionCase;
  const words = text.plan;

  const log = (intention: Intention): void => {
    const activity = loggedActivity(intention, newId(), today);
    changeCase((current) => logIntention(current, intention.id, activity, loggedClaims(intention, activity.id, newId)));
    navigate(pathTo('activities', activity.id));
    const run = (): void => {
      const problem = undoIfLast(caseId, { name: 'log-intention', subject: intention.id });
      if (problem === null) navigate(pathTo('plan'));
      else tellProblem(problem);
    };
    tell({
      title: words.logged(intention.title),
      description: words.loggedHint(
        intention.proof === 'word' ? '' : proofWanted(intention.proof),
        intention.confidentiality,
      ),
      action: { label: text.shell.undo, run },
    });
  };
  const remove = (intention: Intention): void => {
    const wayBack = removeWithWayBack(promotionCase, intention);
    heading.current?.focus();
    tell({
      title: words.removed(intention.title),
      action: { label: text.shell.undo, run: () => tellProblem(wayBack()) },
    });
  };

  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {words.intentions}
      </h2>
      {plan.length === 0 && <p className={styles.muted}>{words.nothingYet}</p>}
      {intentionGroups(plan, today).map(({ state, intentions }) => (
        <div key={state}>
          <h3 className={styles.theme}>{words.groups[state]}</h3>
          {state === 'overdue' && <p className={styles.muted}>{words.overdueWords(intentions.length)}</p>}
          <ul className={styles.intentions} aria-label={words.groups[state]}>
            {intentions.map((intention) => (
              <IntentionRow
                key={intention.id}
                intention={intention}
                state={state}
                today={today}
                pathTo={pathTo}
                onLog={() => log(intention)}
                onRemove={() => remove(intention)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
