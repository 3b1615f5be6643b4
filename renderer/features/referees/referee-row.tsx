import { CircleAlert, Clock } from 'lucide-react';
import { daysOverdue } from '../../../shared/evidence/vouching.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { mayQuote } from '../../../shared/packet/audience-rules.ts';
import { useDrafts } from '../../store/drafts.ts';
import { useToday } from '../../store/today.ts';
import { text } from '../../text/text.ts';
import { freshReferees } from './new-referee.ts';
import styles from './referees-screen.module.css';

/** A referee at a glance: who, in which role, and how much rests on them. */
export function RefereeRow({ caseId, referee }: { readonly caseId: string; readonly referee: Referee }) {
  const waiting = useDrafts((drafts) => drafts.counts[freshReferees.draftKey(caseId, referee.id)] ?? 0);
  const days = daysOverdue(referee, useToday());
  return (
    <>
      <span className={styles.name} data-unnamed={referee.name === '' || undefined}>
        {referee.name === '' ? text.referees.unnamed : referee.name}
      </span>
      <span className={styles.facts}>
        {referee.role !== '' && <span>{referee.role}</span>}
        <span>{text.referees.vouchesFor(referee.activities.length)}</span>
        {mayQuote(referee) && <span>{text.referees.quotable}</span>}
      </span>
      {days !== null && (
        <span className={styles.waiting}>
          <Clock size={12} aria-hidden />
          {text.referees.overdueShort(days)}
        </span>
      )}
      {waiting > 0 && (
        <span className={styles.waiting}>
          <CircleAlert size={12} aria-hidden />
          {text.referees.needsCorrection}
        </span>
      )}
    </>
  );
}
