import { CircleAlert } from 'lucide-react';
import type { Referee } from '../../../shared/model/referee.ts';
import { useDrafts } from '../../store/drafts.ts';
import { text } from '../../text/text.ts';
import { freshReferees } from './new-referee.ts';
import styles from './referees-screen.module.css';

/** A referee at a glance: who, in which role, and how much rests on them. */
export function RefereeRow({ caseId, referee }: { readonly caseId: string; readonly referee: Referee }) {
  const waiting = useDrafts((drafts) => drafts.counts[freshReferees.draftKey(caseId, referee.id)] ?? 0);
  return (
    <>
      <span className={styles.name} data-unnamed={referee.name === '' || undefined}>
        {referee.name === '' ? text.referees.unnamed : referee.name}
      </span>
      <span className={styles.facts}>
        {referee.role !== '' && <span>{referee.role}</span>}
        <span>{text.referees.vouchesFor(referee.activities.length)}</span>
      </span>
      {waiting > 0 && (
        <span className={styles.waiting}>
          <CircleAlert size={12} aria-hidden />
          {text.referees.needsCorrection}
        </span>
      )}
    </>
  );
}
