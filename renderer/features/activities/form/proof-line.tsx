import type { Activity } from '../../../../shared/model/activity.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { proofMeaning } from '../../../../shared/text/meanings.ts';
import { ProofMark } from '../../../components/marks/proof-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';
import { proofAdvice } from './proof-advice.ts';

type Props = { readonly activity: Activity; readonly proof: Proof };

/** How checkable the activity is now, and what would make it better. */
export function ProofLine({ activity, proof }: Props) {
  const advice = proofAdvice(activity, proof);
  return (
    <div className={styles.proof} role="status">
      <p>
        <strong className={styles.proofName}>
          <ProofMark proof={proof} />
        </strong>
        <span className={styles.muted}>{proofMeaning(proof)}</span>
      </p>
      {advice.length > 0 && (
        <ul className={styles.advice}>
          {advice.map((item) => (
            <li key={item.kind}>{text.activities.proofAdvice(item)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
