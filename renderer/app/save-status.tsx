import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { SaveState } from '../store/autosave.ts';
import { faultyFieldsOf, useDrafts } from '../store/drafts.ts';
import { useReadOnlyReason } from '../store/library-state.ts';
import { useTyping } from '../store/typing.ts';
import { text } from '../text/text.ts';
import styles from './top-bar.module.css';

/** Whether everything is on disk: saved, on its way, failed, only to be read, or waiting for a field to be corrected. */
export function SaveStatus({ caseId, save }: { readonly caseId: string; readonly save: SaveState }) {
  const waiting = useDrafts((drafts) => faultyFieldsOf(drafts, caseId));
  const readOnly = useReadOnlyReason();
  const isTyping = useTyping(({ forms }) => forms > 0);
  const shown: SaveState = save.kind === 'saved' && isTyping ? { kind: 'saving' } : save;
  return (
    <div role="status" aria-live="polite">
      {shown.kind === 'saved' && readOnly !== null ? (
        <span className={styles.status} data-kind="saving">
          <Eye size={14} aria-hidden />
          {text.shell.readOnly}
        </span>
      ) : shown.kind === 'saved' && waiting > 0 ? (
        <span className={styles.status} data-kind="waiting">
          <CircleAlert size={14} aria-hidden />
          {text.shell.waitingFields(waiting)}
        </span>
      ) : (
        <Plain save={shown} />
      )}
    </div>
  );
}

function Plain({ save }: { readonly save: SaveState }) {
  switch (save.kind) {
    case 'saved':
      return (
        <span className={styles.status} data-kind="saved">
          <Check size={14} aria-hidden />
          {text.shell.saved}
        </span>
      );
    case 'saving':
      return (
        <span className={styles.status} data-kind="saving">
          <LoaderCircle size={14} aria-hidden />
          {text.shell.saving}
        </span>
      );
    case 'failed':
      return (
        <span className={styles.status} data-kind="failed">
          <CircleAlert size={14} aria-hidden />
          {text.shell.notSaved}
        </span>
      );
    default:
      return assertNever(save);
  }
}
