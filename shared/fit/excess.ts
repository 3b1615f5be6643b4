import { criteriaOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { compareTracks } from './compare-tracks.ts';
import { currentTrack } from './current-track.ts';
import { shareOf } from './time/effort.ts';
import { loggedHours } from './time/logged-hours.ts';
import { servedBy } from './time/served-tracks.ts';
import type { Comparison, CriterionVerdict } from './verdict-types.ts';

export type QuarterExcess = {
  /** As in `2026-Q1`. */
  readonly quarter: string;
  readonly hours: number;
  /** Of the hours logged in the quarter, from 0 to 1. */
  readonly share: number;
};

/** Work that the current track does not see. */
export type LeadershipInExcess = {
  /** The track whose ladder does not see it. */
  readonly track: string;
  readonly hours: number;
  /** Of all logged hours, from 0 to 1; 0 when none are logged. */
  readonly share: number;
  /** Every quarter from the first logged hour to the last, also those with no excess; oldest first. */
  readonly byQuarter: readonly QuarterExcess[];
  /** Ids of the activities, the earliest first; also those that tell no effort. */
  readonly activities: readonly string[];
  /**
   * What that time was missing for: the required criteria of the current role that are open (`gap` or `claimed`), each
   * once, in the ladder's order. None when there is no excess.
   */
  readonly takenFrom: readonly CriterionVerdict[];
};

/**
 * Leadership in excess as of a day: activities that only other tracks ask for. Such an activity has begun, has a claim on at
 * least one criterion that the current track does not ask for, and none on a criterion, of any level, that it does. The
 * current track is that of `person`; where it is null, that of the target. The current role is, on this track, the level of
 * `person` together with the level sought, as far as the track has them. Hours are those up to and with the day.
 */
export function leadershipInExcess(
  subject: PromotionCase,
  now: CalendarDate,
  comparison: Comparison = compareTracks(subject, now),
): LeadershipInExcess {
  const track = currentTrack(subject);
  const served = servedBy(subject);
  const unseen = subject.activities
    .filter(({ id, start }) => {
      const { tracks } = served(id);
      return start <= now && tracks.length > 0 && !tracks.includes(track);
    })
    .toSorted((one, other) => (one.start === other.start ? order(one.id, other.id) : order(one.start, other.start)));
  const activities = unseen.map(({ id }) => id);
  return {
    track,
    ...hoursOf(new Set(activities), subject, now),
    activities,
    takenFrom: activities.length === 0 ? [] : openCriteria(subject, track, comparison),
  };
}

function hoursOf(unseen: ReadonlySet<string>, subject: PromotionCase, now: CalendarDate) {
  const logged = loggedHours(subject, now, 'quarter');
  const sums = logged.periods.map(({ key }) => ({ quarter: key, all: 0, excess: 0 }));
  for (const { activity, byPeriod } of logged.activities) {
    for (const [position, hours] of byPeriod) {
      const sum = sums[position];
      if (sum === undefined) continue;
      sum.all += hours;
      if (unseen.has(activity.id)) sum.excess += hours;
    }
  }
  const hours = sums.reduce((total, { excess }) => total + excess, 0);
  const all = sums.reduce((total, sum) => total + sum.all, 0);
  return {
    hours,
    share: shareOf(hours, all),
    byQuarter: sums.map((sum) => ({
      quarter: sum.quarter,
      hours: sum.excess,
      share: shareOf(sum.excess, sum.all),
    })),
  };
}

function openCriteria({ ladder, person, target }: PromotionCase, track: string, comparison: Comparison) {
  const levels = [person.level, target.level].filter((level) => level !== null);
  const asked = new Set(
    levels
      .flatMap((level) => criteriaOf(ladder, track, level))
      .filter(({ optional }) => !optional)
      .map(({ id }) => id),
  );
  const fit = comparison.tracks.find((each) => each.track.id === track);
  return (fit?.levels ?? [])
    .flatMap(({ criteria }) => criteria)
    .filter(({ criterion, verdict }) => asked.delete(criterion.id) && (verdict === 'gap' || verdict === 'claimed'));
}

function order(one: string, other: string): number {
  return one < other ? -1 : 1;
}
