import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { type Activity, activity } from '../../../shared/model/activity.ts';
import { createFreshItems } from '../../store/fresh-items.ts';

/** New activities that wait for their title. */
export const freshActivities = createFreshItems<Activity>('activity');

/** An activity that nothing has been written of yet. */
export function blankActivity(id: string, today: CalendarDate): Activity {
  return { ...activity.parse({ id, title: '-', start: today }), title: '' };
}
