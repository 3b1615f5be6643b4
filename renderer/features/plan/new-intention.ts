import { addMonths, type CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { type Intention, intention } from '../../../shared/model/intention.ts';

/** How long a planned activity takes where nothing else is known, in months. */
const USUAL_MONTHS = 3;

/** An intention of which nothing is known yet but the criteria that it is to serve. */
export function blankIntention(id: string, criteria: readonly string[], today: CalendarDate): Intention {
  const dates = { start: today, end: addMonths(today, USUAL_MONTHS) };
  return { ...intention.parse({ id, title: '-', criteria: [id], ...dates }), title: '', criteria: [...criteria] };
}
