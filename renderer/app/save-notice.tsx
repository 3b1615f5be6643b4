import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Failure } from '../../shared/lib/result.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { isInElectron } from '../api/client.ts';
import { download } from '../api/deliver.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ConfirmDialog } from '../components/popups/confirm-dialog.tsx';
import { tell } from '../components/popups/toasts.tsx';
import { keepCopy, loadNewerCase, retrySave } from '../store/case-session.ts';
import { text } from '../text/text.ts';
import { screenPath } from './routes.ts';
import styles from './save-notice.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly problem: Failure };

/** Why the last changes are not on disk, and what can be done so that they are not lost. */
export function SaveNotice({ promotionCase, problem }: Props) {
  return problem.code === 'stale' ? (
    <ChangedElsewhere />
  ) : (
    <Notice
      kind="problem"
      action={
        <div className={styles.actions}>
          <Button onClick={retrySave}>{text.shell.saveAgain}</Button>
          {/* A browser writes files without the desk, which may be what is gone. */}
          {!isInElectron() && <Button onClick={() => saveAsFile(promotionCase)}>{text.shell.saveAsFile}</Button>}
        </div>
      }
    >
      {text.shell.saveProblem(problem.message)}
    </Notice>
  );
}

/** Two windows have changed the same case: neither version is overwritten, and the user says which one goes on. */
function ChangedElsewhere() {
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const keep = async (): Promise<void> => {
    const answer = await keepCopy();
    if (answer === null) return;
    if (answer.ok) navigate(screenPath(answer.value.id, 'activities'));
    tell(answer.ok ? { title: text.shell.copyKept } : { title: answer.problem.message, kind: 'problem' });
  };
  return (
    <Notice
      kind="problem"
      action={
        <div className={styles.actions}>
          <Button onClick={() => void keep()}>{text.shell.keepCopy}</Button>
          <Button onClick={() => setAsking(true)}>{text.shell.loadNewer}</Button>
        </div>
      }
    >
      {text.shell.changedElsewhere}
      <ConfirmDialog
        open={asking}
        title={text.shell.loadNewerTitle}
        description={text.shell.loadNewerText}
        confirmLabel={text.shell.loadNewer}
        cancelLabel={text.shell.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void loadNewerCase()}
      />
    </Notice>
  );
}

function saveAsFile(promotionCase: PromotionCase): void {
  const content = new Blob([JSON.stringify(promotionCase, null, 2)], { type: 'application/json' });
  download(`${promotionCase.person.name}.json`, content);
}
