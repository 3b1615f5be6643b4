import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Feedback } from '../../model/submission.ts';

/** What was said of a criterion, and of which packet. */
export type FeedbackOn = {
  readonly submission: string;
  /** On which it was decided, or else handed in. */
  readonly date: CalendarDate;
  readonly feedback: Feedback;
};

/** All feedback on a criterion, the newest first. */
export function feedbackOn({ submissions }: PromotionCase, criterion: string): readonly FeedbackOn[] {
  return submissions
    .flatMap(({ id, date, decision, feedback }) =>
      feedback
        .filter((each) => each.criterion === criterion)
        .map((each) => ({ submission: id, date: decision?.date ?? date, feedback: each })),
    )
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}
