import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Failure } from '../../shared/lib/result.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { ask, isInElectron } from '../api/client.ts';
import { deliver, download } from '../api/deliver.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { ConfirmDialog } from '../components/popups/confirm-dialog.tsx';
import { tell } from '../components/popups/toasts.tsx';
import { isLasting } from '../store/autosave.ts';
import { keepCopy, loadNewerCase, retrySave } from '../store/case-session.ts';
import { openForWriting } from '../store/library-state.ts';
import { text } from '../text/text.ts';
import { screenPath } from './routes.ts';
import styles from './save-notice.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly problem: Failure };

/** The library was opened to be read; trying again begins with opening it anew. */
const READ_ONLY: ReadonlySet<string> = new Set(['opened-to-read', 'library-newer']);

/** Why the last changes are not on disk, and what can be done so that they are not lost. */
export function SaveNotice({ promotionCase, problem }: Props) {
  const isReadOnly = READ_ONLY.has(problem.code);
  if (problem.code === 'stale') return <ChangedElsewhere />;
  const tryAgain = async (): Promise<void> => {
    const opened = isReadOnly ? await openForWriting() : null;
    if (opened !== null && !opened.ok) tell({ title: text.shell.notWritable });
    else retrySave();
  };
  return (
    <Notice
      kind="problem"
      action={
        <div className={styles.actions}>
          {problem.code !== 'library-newer' && <Button onClick={() => void tryAgain()}>{text.shell.saveAgain}</Button>}
          <Button onClick={() => void saveAsFile(promotionCase)}>{text.shell.saveAsFile}</Button>
          {isLasting(problem) && <GiveUp isGone={problem.code === 'no-such-case'} />}
        </div>
      }
    >
      {text.shell.saveProblem(problem.message)}
    </Notice>
  );
}

/**
 * The case as it is on disk, after a question; home where it is gone. Offered for each refusal that lasts: without a way to
 * give the changes up no other case could be opened.
 */
function GiveUp({ isGone }: { readonly isGone: boolean }) {
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const giveUp = async (): Promise<void> => {
    await loadNewerCase();
    if (isGone) navigate('/');
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.shell.giveUp}</Button>
      <ConfirmDialog
        open={asking}
        title={text.shell.giveUpTitle}
        description={isGone ? text.shell.giveUpGone : text.shell.giveUpText}
        confirmLabel={text.shell.giveUp}
        cancelLabel={text.shell.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void giveUp()}
      />
    </>
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

/** A browser writes files without the desk, which may be what is gone; Electron's window may not. */
async function saveAsFile(promotionCase: PromotionCase): Promise<void> {
  const content = JSON.stringify(promotionCase, null, 2);
  if (!isInElectron()) {
    download(`${promotionCase.person.name}.json`, new Blob([content], { type: 'application/json' }));
    return;
  }
  const done = await deliver(await ask('case.downloadUnsaved', { text: content }));
  if (done.kind === 'delivered') tell({ title: text.files.saved(done.place) });
  if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
}
