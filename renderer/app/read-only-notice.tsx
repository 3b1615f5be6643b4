import type { Failure } from '../../shared/lib/result.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { tell } from '../components/popups/toasts.tsx';
import { readAgain } from '../store/case-session.ts';
import { isWorthRetrying, openForWriting } from '../store/library-state.ts';
import { text } from '../text/text.ts';

/** Stands over a case as long as its library may only be read: why, and the way out. */
export function ReadOnlyNotice({ reason }: { readonly reason: Failure }) {
  const tryAgain = async (): Promise<void> => {
    const opened = await openForWriting();
    // The other program may have saved something since this case was read.
    if (opened.ok) await readAgain();
    tell({ title: opened.ok ? text.shell.nowSaving : text.shell.notWritable });
  };
  return (
    <section aria-label={text.shell.readOnly}>
      <Notice
        kind="warning"
        action={isWorthRetrying(reason) && <Button onClick={() => void tryAgain()}>{text.shell.tryWriting}</Button>}
      >
        {reason.message}
      </Notice>
    </section>
  );
}
