import { Tooltip } from '@base-ui/react/tooltip';
import { type RefObject, useState } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { reasonSentence } from '../../../../shared/text/reason-sentence.ts';
import popup from '../../../components/popup.module.css';
import { VerdictMark } from '../../../components/verdict-mark.tsx';
import styles from './matrix.module.css';

export type MatrixTipHandle = ReturnType<typeof Tooltip.createHandle<CriterionVerdict>>;

/** One tip for all marks of a matrix: it follows the pointer or the focus from one to the next. */
export function useMatrixTip(): MatrixTipHandle {
  const [handle] = useState(() => Tooltip.createHandle<CriterionVerdict>());
  return handle;
}

type Props = {
  readonly tip: MatrixTipHandle;
  /** Where in the page the tip belongs, so that it lies within a landmark. */
  readonly place: RefObject<HTMLElement | null>;
};

/** What a mark stands for: the statement, and why it stands where it does. */
export function MatrixTip({ tip, place }: Props) {
  return (
    <Tooltip.Root handle={tip}>
      {({ payload }) => (
        <Tooltip.Portal container={place}>
          <Tooltip.Positioner className={popup.positioner} sideOffset={6}>
            <Tooltip.Popup className={styles.tip} role="tooltip">
              {payload !== undefined && (
                <>
                  <p className={styles.tipVerdict}>
                    <VerdictMark verdict={payload.verdict} />
                    {verdictName(payload.verdict)}
                  </p>
                  <p>{payload.criterion.statement}</p>
                  <p className={styles.tipWhy}>{payload.reasons.map(reasonSentence).join(' ')}</p>
                </>
              )}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
