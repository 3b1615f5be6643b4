import type { Projection } from '../../../shared/fit/plan/projection.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { dayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { distanceBetween } from './distance.ts';

type Given = {
  readonly projection: Projection;
  /** The title of the level that is looked at. */
  readonly level: string;
  readonly today: CalendarDate;
  /** The day of the decision; null when it is unknown. */
  readonly decision: CalendarDate | null;
  /** How many intentions are still open. */
  readonly open: number;
};

/** When the case would stand, in sentences: the answer first, then how it lies to the day of the decision. */
export function outlookWords({ projection, level, today, decision, open }: Given): {
  readonly answer: string;
  readonly more: readonly string[];
} {
  const { operating, withinReach, fallsBack, atEnd } = projection;
  const words = text.plan;
  if (operating === null) {
    const reached = withinReach !== null && withinReach > today ? [words.reach(level, dayText(withinReach))] : [];
    return { answer: words.standsNot(level, open), more: reached };
  }
  const below = atEnd.reasons.find((reason) => reason.code === 'level-below-not-operating');
  const more = [
    operating === today || decision === null || decision < today ? '' : toDecision(operating, decision),
    fallsBack === null ? '' : words.fallsBack(dayText(fallsBack), decision !== null && fallsBack <= decision),
    below === undefined ? '' : words.below(below.params.title),
  ];
  return {
    answer: operating === today ? words.standsToday(level) : words.stands(level, dayText(operating)),
    more: more.filter((sentence) => sentence !== ''),
  };
}

function toDecision(operating: CalendarDate, decision: CalendarDate): string {
  const words = text.plan;
  if (operating === decision) return words.onTarget(dayText(decision));
  return operating < decision
    ? words.beforeTarget(distanceBetween(operating, decision), dayText(decision))
    : words.afterTarget(distanceBetween(decision, operating), dayText(decision));
}
