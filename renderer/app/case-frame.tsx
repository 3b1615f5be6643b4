import { useCallback, useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { UnlockScreen } from '../features/lock/unlock-screen.tsx';
import { watchCaseLock } from '../store/case-lock.ts';
import { CASE_LOCKED, isLockedOver, openCase, resumeCase, useCaseSession } from '../store/case-session.ts';
import { useReadOnlyReason } from '../store/library-state.ts';
import { text } from '../text/text.ts';
import styles from './case-frame.module.css';
import { CaseScreen } from './case-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { SCREENS, type Screen, screenPath } from './routes.ts';
import { SaveNotice } from './save-notice.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = { readonly id: string; readonly screen: string | undefined; readonly item: string | undefined };

/** Navigation, title bar and the screen of the open case; opens the case that the address names. */
export function CaseFrame({ id, screen, item }: Props) {
  const state = useCaseSession((session) => session.state);
  const readOnly = useReadOnlyReason();
  useEffect(() => void openCase(id), [id]);
  useEffect(() => watchCaseLock(id), [id]);
  const goOn = useCallback(() => resumeCase(id), [id]);
  useUndoKeys();
  useLeaveGuard();

  if (state.kind === 'open' && state.id === id && isLockedOver(state.save)) {
    return <UnlockScreen key={id} id={id} waiting onUnlocked={goOn} />;
  }
  if (state.kind === 'failed' && state.id === id && state.problem.code === CASE_LOCKED) {
    return <UnlockScreen key={id} id={id} waiting={false} onUnlocked={goOn} />;
  }
  if (state.kind === 'failed' && state.id === id) {
    return (
      <Page title={text.shell.app}>
        <EmptyState title={text.shell.openFailed} action={<Link href="/">{text.shell.backHome}</Link>}>
          {state.problem.message}
        </EmptyState>
      </Page>
    );
  }
  if (state.kind !== 'open' || state.id !== id) return <p className={styles.opening}>{text.shell.opening}</p>;
  if (screen === undefined) return <Redirect to={screenPath(id, 'activities')} replace />;
  if (!isScreen(screen)) return <NotFound />;
  return (
    <div className={styles.frame}>
      <Sidebar caseId={id} current={screen} />
      <TopBar session={state} />
      <div className={styles.notice}>
        {state.save.kind === 'failed' && <SaveNotice promotionCase={state.case} problem={state.save.problem} />}
        {state.save.kind !== 'failed' && readOnly !== null && <ReadOnlyNotice reason={readOnly} />}
      </div>
      <main id="content" className={styles.content} tabIndex={-1}>
        {/* Its name as the key: whoever goes on with another screen has left what went wrong behind. */}
        <ErrorBoundary key={screen} title={text.shell[screen]} advice={text.shell.screenCrashedText}>
          <CaseScreen key={id} screen={screen} item={item} promotionCase={state.case} caseId={id} />
        </ErrorBoundary>
      </main>
    </div>
  );
}

function isScreen(name: string): name is Screen {
  return (SCREENS as readonly string[]).includes(name);
}
