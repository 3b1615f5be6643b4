import type { Failure } from '../../../shared/lib/result.ts';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './lock.module.css';

/** That something is being done, or why it was not. */
export function ChangeProgress({ isBusy, problem }: { readonly isBusy: boolean; readonly problem: Failure | null }) {
  return (
    <>
      <div role="status" className={styles.progress}>
        {isBusy && <Notice kind="note">{text.lock.working}</Notice>}
      </div>
      {problem !== null && <Notice kind="problem">{problem.message}</Notice>}
    </>
  );
}
