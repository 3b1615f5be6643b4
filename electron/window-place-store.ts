import { existsSync } from 'node:fs';
import type { PlaceStore } from './window.ts';

/**
 * Keeps the window's place in a folder as long as that is there. Its keeper makes a folder that is missing, even to look
 * into it: one that was moved, or whose drive was pulled, would be there again, empty, and the next start would begin a
 * library in it. A place is a convenience: whatever keeps it from being read or written, nothing is thrown.
 */
export function openWindowPlace(folder: string, open: () => PlaceStore): PlaceStore {
  let places: PlaceStore | null = null;

  function within<Value>(work: (places: PlaceStore) => Value): Value | undefined {
    if (!existsSync(folder)) return undefined;
    try {
      places ??= open();
      return work(places);
    } catch {
      return undefined;
    }
  }

  return {
    get: (key) => within((store) => store.get(key)),
    set: (key, value) => within((store) => store.set(key, value)),
  };
}
