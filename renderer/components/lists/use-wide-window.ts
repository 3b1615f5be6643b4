import { useSyncExternalStore } from 'react';

/** From this width on a list and the form of its item stand side by side; the style sheets break at the same width. */
const WIDE = '(min-width: 1001px)';

/** Whether the window has room for two panes. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
