import { useEffect } from 'react';
import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import type { Activity } from '../../../../shared/model/activity.ts';

/** Activities made ready in one go, so that each takes a few milliseconds. */
const PORTION = 100;

/** Makes the activities ready to be searched while nothing else is to be done, so that the first letter finds at once. */
export function useWarmSearch(activities: readonly Activity[]): void {
  useEffect(() => {
    let next = 0;
    let waiting = requestIdleCallback(warm);
    function warm(): void {
      findActivities(activities.slice(next, next + PORTION), '');
      next += PORTION;
      if (next < activities.length) waiting = requestIdleCallback(warm);
    }
    return () => cancelIdleCallback(waiting);
  }, [activities]);
}
