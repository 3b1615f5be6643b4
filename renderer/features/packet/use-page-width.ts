import { type RefObject, useEffect, useRef, useState } from 'react';

/** Pages are drawn no wider than this, in CSS pixels: beyond, a line is too long for the eye. */
const WIDEST = 820;
/** Widths are taken in steps, so that dragging the window's edge does not draw every page anew at each pixel. */
const STEP = 20;

/** How wide a page may be in the element that the reference is put on. */
export function usePageWidth(): readonly [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.width ?? WIDEST;
      setWidth(Math.max(STEP, Math.min(WIDEST, Math.floor(room / STEP) * STEP)));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
