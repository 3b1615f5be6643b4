import { type PointerEvent, useRef } from 'react';

/** Lets a mouse drag what is scrolled; links and buttons in it stay what they are, and so do its scroll bars. */
export function useDragToPan() {
  const dragging = useRef(false);
  const end = (): void => {
    dragging.current = false;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const { target, currentTarget, pointerType, button, pointerId } = event;
      if (pointerType !== 'mouse' || button !== 0 || target === currentTarget) return;
      if (target instanceof Element && target.closest('a, button') !== null) return;
      dragging.current = true;
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ currentTarget, movementX, movementY }: PointerEvent<HTMLElement>): void => {
      if (dragging.current) currentTarget.scrollBy(-movementX, -movementY);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
