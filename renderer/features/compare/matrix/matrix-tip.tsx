import { Tooltip } from '@base-ui/react/tooltip';
import { useState } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import popup from '../../../components/popups/popup.module.css';
import { POPUP_PLACE } from '../../../components/popups/popup-place.ts';
import styles from './matrix.module.css';

export type MatrixTipHandle = ReturnType<typeof Tooltip.createHandle<CriterionVerdict>>;

/** One tip for all marks of a matrix: it follows the pointer or the focus from one to the next. */
export function useMatrixTip(): MatrixTipHandle {
  const [handle] = useState(() => Tooltip.createHandle<CriterionVerdict>());
  return handle;
}

/** What a mark stands for: the statement, and why it stands where it does. */
export function MatrixTip({ tip }: { readonly tip: MatrixTipHandle }) {
  return (
    <Tooltip.Root handle={tip}>
      {({ payload }) => (
        <Tooltip.Portal container={POPUP_PLACE}>
          <Tooltip.Positioner className={popup.positioner} sideOffset={6}>
            <Tooltip.Popup className={styles.tip} role="tooltip">
              {payload !== undefined && (
                <>
                  <p className={styles.tipVerdict}>
                    <VerdictMark verdict={payload.verdict} />
                    {verdictName(payload.verdict)}
                  </p>
                  <p>{payload.criterion.statement}</p>
                  <p className={styles.tipWhy}>{verdictSentence(payload.reasons)}</p>
                </>
              )}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
