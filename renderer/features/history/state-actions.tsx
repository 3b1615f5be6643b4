import { FileDown, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ask } from '../../api/client.ts';
import { deliver } from '../../api/deliver.ts';
import { Button } from '../../components/button.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { changeCase, undoIfLast } from '../../store/case-session.ts';
import { momentText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './history-screen.module.css';
import { BEGINNING, restoration } from './restore-state.ts';
import type { Sitting } from './sittings.ts';

type Props = { readonly sitting: Sitting; readonly then: PromotionCase; readonly promotionCase: PromotionCase };

/** Brings a state back, or takes it away as a file. */
export function StateActions({ sitting, then, promotionCase }: Props) {
  const [busy, setBusy] = useState(false);
  const isNow = useMemo(() => changesTo(promotionCase, then).length === 0, [promotionCase, then]);
  const { entry, ended, last } = sitting;

  const restore = (): void => {
    const moment = entry === null ? BEGINNING : ended;
    changeCase((current) => restoration(current, then, moment));
    tell({
      title: entry === null ? text.history.restoredBeginning : text.history.restored(momentText(ended)),
      description: text.history.restoredHint,
      action: {
        label: text.shell.undo,
        run: () => tellProblem(undoIfLast(promotionCase.id, { name: 'restore', subject: moment })),
      },
    });
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const done = await deliver(await ask('case.downloadThen', { id: promotionCase.id, sequence: last }));
    if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
    if (done.kind === 'delivered') tell({ title: text.history.fileSaved(done.place) });
    setBusy(false);
  };

  return (
    <div className={styles.actions}>
      <Button
        look="primary"
        icon={<RotateCcw size={16} aria-hidden />}
        disabled={isNow}
        focusableWhenDisabled
        onClick={restore}
      >
        {text.history.restore}
      </Button>
      <Button
        icon={<FileDown size={16} aria-hidden />}
        disabled={busy}
        focusableWhenDisabled
        onClick={() => void save()}
      >
        {text.history.saveFile}
      </Button>
      <p className={styles.hint}>{isNow ? text.history.isNow : text.history.restoreHint}</p>
    </div>
  );
}
