import { type RefObject, useEffect, useRef } from 'react';

/** Whether a screen was shown before: where the window opens nothing has had the focus, so nothing has lost it. */
let wasShown = false;

/** The heading of a screen: it takes the focus when the way that led to the screen had it and is gone. */
export function useLostFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasShown && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    wasShown = true;
  }, []);
  return heading;
}
