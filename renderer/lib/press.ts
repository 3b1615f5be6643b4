let pressed = false;
let waiting: (() => void)[] = [];

/**
 * Notices mouse buttons and fingers that are down; once for the window, before anything is drawn.
 *
 * What happens when the focus leaves a field (a message under it, a line that is not needed any more) moves what stands
 * below. Between the two halves of a click that would take its target away from under the pointer.
 */
export function watchPresses(): void {
  const options = { capture: true };
  const end = (): void => {
    pressed = false;
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  };
  window.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    options,
  );
  // Captured: whoever is clicked acts after it, and finds everything saved.
  window.addEventListener('click', end, options);
  // No click follows when the pointer was dragged away.
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
    window.addEventListener(type, () => setTimeout(end), options);
  }
}

/** Does something now or, while the pointer is down, when the click has found its target. */
export function afterPress(work: () => void): void {
  if (pressed) waiting.push(work);
  else work();
}
