import { Redo2, Undo2 } from 'lucide-react';
import { levelTitle, trackOf } from '../../shared/ladder/look-up.ts';
import { IconButton } from '../components/popups/icon-button.tsx';
import type { SessionState } from '../store/case-session.ts';
import { text } from '../text/text.ts';
import { LockNow } from './lock-now.tsx';
import { SaveStatus } from './save-status.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import styles from './top-bar.module.css';
import { shortcutText, takeStep } from './use-undo-keys.ts';

/** Whose case this is and for what, whether it is saved, and the way back and forth in its edits. */
export function TopBar({ session }: { readonly session: Extract<SessionState, { kind: 'open' }> }) {
  const { person, target, ladder } = session.case;
  const { past, future } = session.history;
  const track = trackOf(ladder, target.track);
  return (
    <header className={styles.bar}>
      <p className={styles.title}>
        <strong>{person.name}</strong>
        <span className={styles.target}>
          {text.shell.targetLine(track?.name ?? target.track, levelTitle(ladder, target.track, target.level))}
        </span>
      </p>
      <div className={styles.tools}>
        <SaveStatus subject={session.case} save={session.save} />
        <LockNow caseId={session.id} />
        <IconButton
          label={text.shell.undo}
          shortcut={shortcutText('undo')}
          icon={<Undo2 size={16} aria-hidden />}
          disabled={past.length === 0}
          onClick={() => takeStep('undo')}
        />
        <IconButton
          label={text.shell.redo}
          shortcut={shortcutText('redo')}
          icon={<Redo2 size={16} aria-hidden />}
          disabled={future.length === 0}
          onClick={() => takeStep('redo')}
        />
        <ThemeMenu />
      </div>
    </header>
  );
}
