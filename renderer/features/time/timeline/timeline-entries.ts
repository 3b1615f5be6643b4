import { estimateWidth } from '../../../../shared/chart/label-text.ts';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { roleName } from '../role-name.ts';
import { dayNumber } from './scale.ts';

/** Something that has its time on the timeline: an activity, one that is only intended, or a time in a role. */
export type TimelineEntry = {
  readonly kind: 'activity' | 'intention' | 'role';
  readonly id: string;
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  /** Day numbers; `to` is the day after the last, the day after today while it goes on. */
  readonly from: number;
  readonly to: number;
  /** Ids of the themes of its criteria, in the ladder's order. */
  readonly themes: readonly string[];
  /** What the name takes in pixels. */
  readonly nameWidth: number;
};

/** Size of the names in bars, in pixels: that of `--size-small`. */
const NAME_SIZE = 12;

/** Everything of a case that has its time, what begins first first. What was planned and is logged shows as the activity. */
export function timelineEntries(subject: PromotionCase, today: CalendarDate): readonly TimelineEntry[] {
  const { activities, claims, ladder, plan, roles } = subject;
  const themeOf = new Map(ladder.criteria.map(({ id, theme }) => [id, theme]));
  const order = new Map(ladder.themes.map(({ id }, index) => [id, index]));
  const themesOf = (criteria: readonly string[]): readonly string[] =>
    [...new Set(criteria.flatMap((id) => themeOf.get(id) ?? []))].toSorted(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
  const claimed = new Map<string, string[]>();
  for (const { activity, criterion } of claims) {
    const others = claimed.get(activity);
    if (others === undefined) claimed.set(activity, [criterion]);
    else others.push(criterion);
  }
  const entry = (
    kind: TimelineEntry['kind'],
    { id, start, end }: Pick<TimelineEntry, 'id' | 'start' | 'end'>,
    name: string,
    criteria: readonly string[] = [],
  ): TimelineEntry => ({
    kind,
    id,
    name,
    start,
    end,
    from: dayNumber(start),
    to: Math.max(dayNumber(end ?? today), dayNumber(start)) + 1,
    themes: themesOf(criteria),
    nameWidth: Math.ceil(estimateWidth(name, NAME_SIZE)),
  });
  return [
    ...activities.map((activity) => entry('activity', activity, activity.title, claimed.get(activity.id))),
    ...plan
      .filter(({ activity }) => activity === null)
      .map((intention) => entry('intention', intention, intention.title, intention.criteria)),
    ...roles.map((role) => entry('role', role, roleName(ladder, role))),
  ].toSorted(byTime);
}

/** Ids break ties, so that the order of the case's own list never shows. */
function byTime(one: TimelineEntry, other: TimelineEntry): number {
  return one.from - other.from || other.to - one.to || (one.id < other.id ? -1 : 1);
}
