import { Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { PlanGap } from '../../../shared/fit/growth-plan.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { verdictName } from '../../../shared/text/names.ts';
import { reasonSentence } from '../../../shared/text/reason-sentence.ts';
import { Button } from '../../components/button.tsx';
import { VerdictMark } from '../../components/marks/verdict-mark.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { dayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './plan-screen.module.css';

type Props = { readonly gap: PlanGap; readonly today: CalendarDate; readonly pathTo: PathTo };

/** A criterion that is missing: where it stands, what it lacks, what is planned for it, and the way to plan more. */
export function GapItem({ gap: { verdict, lacks, intentions }, today, pathTo }: Props) {
  const [, navigate] = useLocation();
  const { criterion } = verdict;
  const words = text.plan;
  return (
    <li className={styles.gap} data-planned={intentions.length > 0 || undefined}>
      <span className={styles.verdict}>
        <VerdictMark verdict={verdict.verdict} />
        {verdictName(verdict.verdict)}
      </span>
      <div className={styles.about}>
        <Link href={pathTo('map', criterion.id)} className={styles.statement}>
          {criterion.statement}
        </Link>
        <p className={styles.muted}>{lacks.map(reasonSentence).join(' ')}</p>
        {intentions.length === 0 ? (
          <p className={styles.unplanned}>{words.nothingPlanned}</p>
        ) : (
          <p>
            {words.plannedFor}{' '}
            {intentions.map((intention, index) => (
              <span key={intention.id}>
                {index > 0 && '; '}
                <Link href={pathTo('plan', intention.id)}>
                  {(intention.end < today ? words.wasUntil : words.until)(intention.title, dayText(intention.end))}
                </Link>
              </span>
            ))}
          </p>
        )}
        {verdict.verdict === 'gap' && (
          <Link
            href={pathTo('map', criterion.id)}
            className={styles.quietLink}
            aria-label={words.declareFor(criterion.statement)}
          >
            {words.declare}
          </Link>
        )}
      </div>
      <Button
        icon={<Plus size={15} aria-hidden />}
        aria-label={words.planFor(criterion.statement)}
        onClick={() => navigate(pathTo('plan', criterion.id))}
      >
        {words.planOne}
      </Button>
    </li>
  );
}
