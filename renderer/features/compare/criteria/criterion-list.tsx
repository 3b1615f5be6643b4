import { Link2 } from 'lucide-react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './criteria.module.css';
import type { ListedCriterion } from './listed-criterion.ts';

type Props = {
  readonly criteria: readonly ListedCriterion[];
  /** Says why each stands where it does. */
  readonly why?: boolean;
  /** Without the colours of verdicts: the list is about who asks, not about how well it is met. */
  readonly neutral?: boolean;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Criteria with their verdicts; each opens what is behind it. */
export function CriterionList({ criteria, why = false, neutral = false, onOpen }: Props) {
  return (
    <ul className={styles.list} data-neutral={neutral || undefined}>
      {criteria.map(({ verdict, shared = false, askedBy }) => (
        <li key={verdict.criterion.id}>
          <button type="button" className={styles.item} onClick={() => onOpen(verdict)}>
            <span className={styles.sign}>
              <VerdictMark verdict={verdict.verdict} />
            </span>
            <span className={styles.words}>
              <span>{verdict.criterion.statement}</span>
              <span className={styles.facts}>
                <strong>{verdictName(verdict.verdict)}</strong>
                {shared && (
                  <span className={styles.shared}>
                    <Link2 size={13} aria-hidden />
                    {text.compare.shared}
                  </span>
                )}
                {askedBy !== undefined && <span>{askedBy}</span>}
              </span>
              {why && <span className={styles.why}>{verdictSentence(verdict.reasons)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
