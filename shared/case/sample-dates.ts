import { addMonths, type CalendarDate, monthsBetween } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/**
 * Moves every date of a case by the whole months from one day to another, so that a case written to be read on
 * `fromDate` reads the same on `toDate`: a sample never goes stale.
 */
export function shiftDates(subject: PromotionCase, fromDate: CalendarDate, toDate: CalendarDate): PromotionCase {
  const months = wholeMonths(fromDate, toDate);
  const moved = (date: CalendarDate): CalendarDate => addMonths(date, months);
  const movedIfAny = (date: CalendarDate | null): CalendarDate | null => (date === null ? null : moved(date));
  return {
    ...subject,
    target: { ...subject.target, date: movedIfAny(subject.target.date) },
    activities: subject.activities.map((activity) => ({
      ...activity,
      start: moved(activity.start),
      end: movedIfAny(activity.end),
    })),
    declarations: subject.declarations.map((declaration) =>
      declaration.kind === 'known-gap' ? { ...declaration, by: movedIfAny(declaration.by) } : declaration,
    ),
    submissions: subject.submissions.map((submission) => ({
      ...submission,
      date: moved(submission.date),
      decision:
        submission.decision === null ? null : { ...submission.decision, date: movedIfAny(submission.decision.date) },
    })),
    packet: { ...subject.packet, answerBy: movedIfAny(subject.packet.answerBy) },
    roles: subject.roles.map((role) => ({ ...role, start: moved(role.start), end: movedIfAny(role.end) })),
    plan: subject.plan.map((intention) => ({
      ...intention,
      start: moved(intention.start),
      end: moved(intention.end),
    })),
    referees: subject.referees.map((referee) => ({
      ...referee,
      askedOn: movedIfAny(referee.askedOn),
      answeredOn: movedIfAny(referee.answeredOn),
      consentedOn: movedIfAny(referee.consentedOn),
    })),
  };
}

/** The most months that can be added to `from` without passing `to`; negative when `to` is earlier. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  if (from <= to) return monthsBetween(from, to);
  const back = monthsBetween(to, from);
  return addMonths(from, -back) <= to ? -back : -back - 1;
}
