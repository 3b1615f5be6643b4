import { create } from 'zustand';
import type { LockState } from '../../shared/api/lock-questions.ts';
import type { Failure } from '../../shared/lib/result.ts';
import { ask } from '../api/client.ts';
import { text } from '../text/text.ts';
import { hasUnsavedEdits, hideCase, resumeCase, savedCase } from './case-session.ts';
import { dropDraftsOf } from './drafts.ts';
import { lockChanged, useLockDialog } from './lock-dialog.ts';
import { typedOut } from './typing.ts';

/** How the open case is locked; null until the desk has said so. */
export const useCaseLock = create<{ readonly id: string; readonly state: LockState | null }>(() => ({
  id: '',
  state: null,
}));

/** Milliseconds: between two signs of life at most, and after the time at which the desk locks by itself. */
const SIGN_OF_LIFE = 20_000;
const GRACE = 250;
/** `setTimeout` takes no longer wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Tabs of one browser tell each other that something was locked or unlocked. */
const tabs = new BroadcastChannel('rungs-locks');

/**
 * Follows the lock of the case that is shown. The desk is who locks after an idle time; the window tells it that somebody
 * is at work, and forgets the case as soon as it finds that it was locked. The answer ends it.
 */
export function watchCaseLock(id: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSign = Date.now();
  let over = false;
  useCaseLock.setState({ id, state: null });

  async function look(question: 'case.lockState' | 'case.stay'): Promise<void> {
    const answer = await ask(question, { id });
    if (over || !answer.ok) return;
    const { lock, locksIn } = answer.value;
    useCaseLock.setState({ id, state: answer.value });
    clearTimeout(timer);
    if (lock === 'locked') hideCase(id);
    if (lock !== 'locked') resumeCase(id);
    if (locksIn !== null) timer = setTimeout(check, Math.min(Math.max(locksIn, 0) + GRACE, LONGEST_WAIT));
  }
  const check = (): void => void look('case.lockState');
  const showSign = (): void => {
    const { state } = useCaseLock.getState();
    if (state === null || state.locksIn === null) return;
    const pause = Math.min(SIGN_OF_LIFE, state.locksIn / 4);
    if (Date.now() - lastSign < pause) return;
    lastSign = Date.now();
    void look('case.stay');
  };

  check();
  const unsubscribe = useLockDialog.subscribe(check);
  const listeners = new AbortController();
  const { signal } = listeners;
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(sign, showSign, { signal, passive: true });
  }
  window.addEventListener('focus', check, { signal });
  document.addEventListener('visibilitychange', check, { signal });
  tabs.addEventListener('message', check, { signal });
  return () => {
    over = true;
    clearTimeout(timer);
    unsubscribe();
    listeners.abort();
    useCaseLock.setState({ id: '', state: null });
  };
}

/** Locks a case at once, as soon as what was typed in it is saved; says why it cannot be. */
export async function lockNow(id: string): Promise<Failure | null> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await typedOut();
  await savedCase();
  if (hasUnsavedEdits()) return { code: 'unsaved', message: text.lock.notSavedYet };
  const answer = await ask('case.lockNow', { id });
  if (!answer.ok) return answer.problem;
  dropDraftsOf(id);
  hideCase(id);
  tellOfLock();
  return null;
}

/** To be called after a lock was changed: every place that shows one asks anew, in other tabs too. */
export function tellOfLock(): void {
  lockChanged();
  tabs.postMessage(null);
}
