import { useEffect } from 'react';
import { tell } from '../components/popups/toasts.tsx';
import { redo, undo } from '../store/case-session.ts';
import { isMac } from '../text/keys.ts';

/** The keys of a step as shown to the user, as in "Ctrl+Z". */
export function shortcutText(step: 'undo' | 'redo'): string {
  if (isMac) return step === 'undo' ? '⌘Z' : '⇧⌘Z';
  return step === 'undo' ? 'Ctrl+Z' : 'Ctrl+Shift+Z';
}

/** Goes a step back or forth in the edits of the case, and says so when that cannot be. */
export function takeStep(step: 'undo' | 'redo'): void {
  const problem = step === 'undo' ? undo() : redo();
  if (problem !== null) tell({ title: problem, kind: 'problem' });
}

/** Undo and redo of the case by keyboard; inside a text field the field's own undo goes first. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) takeStep('undo');
      else if ((key === 'z' && event.shiftKey) || key === 'y') takeStep('redo');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type))
  );
}
