import { addMonths, type CalendarDate } from '../../../../../shared/lib/calendar-date.ts';
import { LINE_LIMIT, TEXT_LIMIT } from '../../../../../shared/model/field.ts';
import { type Intention, intention } from '../../../../../shared/model/intention.ts';
import type { Criterion } from '../../../../../shared/model/ladder.ts';
import type { Feedback, Submission } from '../../../../../shared/model/submission.ts';
import { dayText } from '../../../../text/dates.ts';
import { text } from '../../../../text/text.ts';

/** How long what is meant to answer feedback takes where nothing else is known, in months. */
const USUAL_MONTHS = 3;

/** What is to be done about something that was said of a criterion, as far as that is known: for whom it is, and why. */
export function intentionFor(
  { text: said, from }: Feedback,
  { id: criterion, statement }: Criterion,
  { date, decision }: Submission,
  id: string,
  today: CalendarDate,
): Intention {
  const words = text.submissions;
  return intention.parse({
    id,
    title: words.intentionTitle(statement.replace(/\s+/gu, ' ')).slice(0, LINE_LIMIT),
    note: words.intentionNote(dayText(decision?.date ?? date), said, from).slice(0, TEXT_LIMIT),
    criteria: [criterion],
    start: today,
    end: addMonths(today, USUAL_MONTHS),
  });
}
