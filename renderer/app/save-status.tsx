import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { Link } from 'wouter';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { SaveState } from '../store/autosave.ts';
import { faultyFieldsOf, firstFaultyOf, useDrafts } from '../store/drafts.ts';
import { useReadOnlyReason } from '../store/library-state.ts';
import { useTyping } from '../store/typing.ts';
import { wantFault } from '../store/wanted-fault.ts';
import { text } from '../text/text.ts';
import { faultyPlace } from './faulty-place.ts';
import { screenPath } from './routes.ts';
import styles from './top-bar.module.css';

/** Whether everything is on disk: saved, on its way, failed, only to be read, or waiting for a field to be corrected. */
export function SaveStatus({ subject, save }: { readonly subject: PromotionCase; readonly save: SaveState }) {
  const waiting = useDrafts((drafts) => faultyFieldsOf(drafts, subject.id));
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
          <WaitingFields subject={subject} count={waiting} />
        </span>
      ) : (
        <Plain save={shown} />
      )}
    </div>
  );
}

/** How many fields need a correction, and the way to the first of them. */
function WaitingFields({ subject, count }: { readonly subject: PromotionCase; readonly count: number }) {
  const draft = useDrafts((drafts) => firstFaultyOf(drafts, subject.id));
  const place = draft === null ? null : faultyPlace(draft, subject);
  const words = text.shell.waitingFields(count);
  if (place === null) return words;
  return (
    <Link href={screenPath(subject.id, place.screen, place.item)} onClick={() => wantFault(draft)}>
      {words}
    </Link>
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
