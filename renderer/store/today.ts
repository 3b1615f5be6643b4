import { useSyncExternalStore } from 'react';
import type { CalendarDate } from '../../shared/lib/calendar-date.ts';

/** How often the clock is looked at while the window stays open, in milliseconds. */
const LOOK_EVERY = 60_000;

/** The user's own calendar day, in their time zone; a screen that shows it turns over at midnight. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(subscribe, () => localDay(new Date()));
}

/** The day of an instant in the zone of this computer. */
export function localDay(instant: Date): CalendarDate {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${String(instant.getDate()).padStart(2, '0')}`;
}

function subscribe(onLook: () => void): () => void {
  const timer = setInterval(onLook, LOOK_EVERY);
  document.addEventListener('visibilitychange', onLook);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onLook);
  };
}
