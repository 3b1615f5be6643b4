import type { KeyboardEvent } from 'react';

/** Rows that Page Up and Page Down go at once. */
const PAGE = 10;

/**
 * Where a key leads in a list of `length` rows from row `current`: arrows, Home, End, Page Up and Page Down; null for any
 * other key, for one with a modifier, and in an empty list. The ends hold.
 */
export function rowForKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  current: number,
  length: number,
): number | null {
  if (length === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const to = target(event.key, current, length);
  return to === null ? null : Math.min(Math.max(to, 0), length - 1);
}

function target(key: string, current: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current - 1;
    case 'PageDown':
      return current + PAGE;
    case 'PageUp':
      return current - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
