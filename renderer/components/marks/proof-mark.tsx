import { PROOFS, type Proof } from '../../../shared/model/proof.ts';
import { proofName } from '../../../shared/text/names.ts';
import styles from './proof-mark.module.css';

/** The bars from the lowest up; as many are filled as the proof is strong. */
const BARS = [12.5, 9, 5.5, 2] as const;

/** How checkable something is: a small ladder climbed rung by rung, with its word beside it, so colour is never needed. */
export function ProofMark({ proof, hideName = false }: { readonly proof: Proof; readonly hideName?: boolean }) {
  const reached = PROOFS.indexOf(proof);
  return (
    <span className={styles.proof} data-proof={proof}>
      <svg className={styles.mark} width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
        {BARS.map((y, rung) => (
          <rect
            key={y}
            x="1.5"
            y={y}
            width="11"
            height="2"
            rx="0.5"
            className={rung <= reached ? styles.on : styles.off}
          />
        ))}
      </svg>
      <span className={hideName ? 'visually-hidden' : undefined}>{proofName(proof)}</span>
    </span>
  );
}
