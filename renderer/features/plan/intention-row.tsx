import { Check, Pencil, Trash2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import { strengthName } from '../../../shared/text/names.ts';
import { Button } from '../../components/button.tsx';
import { ProofMark } from '../../components/marks/proof-mark.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { dayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { distanceBetween } from './distance.ts';
import type { IntentionState } from './intention-groups.ts';
import styles from './plan-screen.module.css';

type Props = {
  readonly intention: Intention;
  readonly state: IntentionState;
  readonly today: CalendarDate;
  readonly pathTo: PathTo;
  readonly onLog: () => void;
  readonly onRemove: () => void;
};

/** One intention at a glance, with what can be done about it. */
export function IntentionRow({ intention, state, today, pathTo, onLog, onRemove }: Props) {
  const [, navigate] = useLocation();
  const { id, title, start, end, strength, proof, criteria, activity } = intention;
  const words = text.plan;
  const due = {
    overdue: () => words.wasDue(distanceBetween(end, today)),
    'under-way': () => words.dueIn(distanceBetween(today, end)),
    later: () => words.dueIn(distanceBetween(today, end)),
    done: () => '',
  }[state]();
  return (
    <li className={styles.intention}>
      <div className={styles.about}>
        <p className={styles.intentionTitle}>{title}</p>
        <p className={styles.facts}>
          <span>
            {words.span(dayText(start), dayText(end))}
            {due !== '' && `, ${due}`}
          </span>
          <span>{words.serves(criteria.length)}</span>
          <span>{strengthName(strength)}</span>
          <ProofMark proof={proof} />
        </p>
      </div>
      <div className={styles.tools}>
        {activity === null ? (
          <Button icon={<Check size={15} aria-hidden />} aria-label={words.logOf(title)} onClick={onLog}>
            {words.log}
          </Button>
        ) : (
          <Link href={pathTo('activities', activity)} aria-label={words.becameActivityOf(title)}>
            {words.becameActivity}
          </Link>
        )}
        <IconButton
          label={words.edit(title)}
          icon={<Pencil size={15} aria-hidden />}
          onClick={() => navigate(pathTo('plan', id))}
        />
        <IconButton label={words.remove(title)} icon={<Trash2 size={15} aria-hidden />} onClick={onRemove} />
      </div>
    </li>
  );
}
