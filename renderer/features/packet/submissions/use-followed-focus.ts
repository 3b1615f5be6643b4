import { useEffect, useRef } from 'react';

/** A part of the screen whose heading takes the focus when what is shown there changes and the link that led there is gone. */
export function useFollowedFocus(shown: string) {
  const part = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement === document.body) part.current?.querySelector<HTMLElement>('article h2')?.focus();
  }, [shown]);
  return part;
}
