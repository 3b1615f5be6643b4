import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import type { Lock } from '../../../shared/api/lock-questions.ts';
import { text } from '../../text/text.ts';
import styles from './lock-mark.module.css';

/** Whether a case that has a passphrase can be read now. */
export function LockMark({ lock }: { readonly lock: Lock }) {
  if (lock === 'none') return null;
  const Icon = lock === 'locked' ? LockKeyhole : LockKeyholeOpen;
  return (
    <p className={styles.mark}>
      <Icon size={13} aria-hidden />
      {lock === 'locked' ? text.lock.locked : text.lock.unlocked}
    </p>
  );
}
