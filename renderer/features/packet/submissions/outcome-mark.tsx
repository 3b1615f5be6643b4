import { Check, Clock, Pause, Undo2 } from 'lucide-react';
import type { Outcome } from '../../../../shared/model/submission.ts';
import styles from './submissions.module.css';

const SHAPES = { promoted: Check, 'not-yet': Clock, deferred: Pause, withdrawn: Undo2 } as const;

/** A decision as a shape with its word. */
export function OutcomeMark({ outcome, label }: { readonly outcome: Outcome; readonly label: string }) {
  const Shape = SHAPES[outcome];
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <Shape size={13} aria-hidden />
      {label}
    </span>
  );
}
