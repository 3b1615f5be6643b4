import { useEffect, useRef } from 'react';
import { isMac } from '../../text/keys.ts';

/** Alt+N begins a new activity; where that types a letter (a Mac's ⌥N in a text field), the letter goes first. */
export function useNewKey(onNew: () => void): void {
  const latest = useRef(onNew);
  latest.current = onNew;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyN' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isMac && typing) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
