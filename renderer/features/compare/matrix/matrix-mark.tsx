import { Tooltip } from '@base-ui/react/tooltip';
import { Link2 } from 'lucide-react';
import { useId } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './matrix.module.css';
import type { MatrixEntry } from './matrix.ts';
import type { MatrixTipHandle } from './matrix-tip.tsx';

type Props = {
  readonly entry: MatrixEntry;
  /** Whether there is room for the verdict's word beside its mark. */
  readonly wide: boolean;
  readonly tip: MatrixTipHandle;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onReach: (key: string) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** One criterion in the matrix: its verdict as a mark that opens what is behind it. */
export function MatrixMark({ entry: { key, verdict, shared }, wide, tip, isStop, onReach, onOpen }: Props) {
  const whyId = useId();
  const { statement } = verdict.criterion;
  return (
    <>
      <Tooltip.Trigger
        handle={tip}
        payload={verdict}
        render={<button type="button" />}
        className={styles.mark}
        data-stop={key}
        data-wide={wide || undefined}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={whyId}
        onFocus={() => onReach(key)}
        onClick={() => onOpen(verdict)}
      >
        <VerdictMark verdict={verdict.verdict} />
        <span className={wide ? undefined : 'visually-hidden'}>{verdictName(verdict.verdict)}</span>
        <span className="visually-hidden">{text.compare.ofCriterion(statement)}</span>
        {shared && (
          <span className={styles.shared}>
            <Link2 size={13} aria-hidden />
            <span className={wide ? undefined : 'visually-hidden'}>{text.compare.shared}</span>
          </span>
        )}
      </Tooltip.Trigger>
      <span id={whyId} hidden>
        {verdictSentence(verdict.reasons)}
      </span>
    </>
  );
}
