import { reasonParts } from '../../../../shared/fit/reason-parts.ts';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { reasonSentence } from '../../../../shared/text/reason-sentence.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './criterion-panel.module.css';

/** The verdict as a word, what it rests on, and what is missing for a better one. */
export function VerdictWhy({ verdict }: { readonly verdict: CriterionVerdict }) {
  const { restsOn, missing } = reasonParts(verdict.reasons);
  return (
    <div className={styles.verdict} data-verdict={verdict.verdict}>
      <VerdictMark verdict={verdict.verdict} size={20} />
      <div>
        <p className={styles.word} role="status">
          {verdictName(verdict.verdict)}
        </p>
        {restsOn.map((reason) => (
          <p key={reason.code}>{reasonSentence(reason)}</p>
        ))}
        {missing.length > 0 && (
          <>
            <p className={styles.missing}>{text.mapping.missing}</p>
            <ul className={styles.steps}>
              {missing.map((reason) => (
                <li key={reason.code}>{reasonSentence(reason)}</li>
              ))}
            </ul>
          </>
        )}
        {verdict.verdict === 'sustained' && <p className={styles.muted}>{text.mapping.nothingMissing}</p>}
      </div>
    </div>
  );
}
