import { leadershipInExcess } from '../../../shared/fit/excess.ts';
import { paperAndFact } from '../../../shared/fit/paper-and-fact.ts';
import { otherTrack, switchTrack } from '../../../shared/fit/switch-track.ts';
import type { Comparison } from '../../../shared/fit/verdict-types.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

/**
 * The role on paper and in fact, leadership in excess and a switch of track, as `rungs compare --json` prints them: scripts
 * rest on these keys, so they only ever grow. Hours are rounded to 0.1 and shares, from 0 to 1, to three digits; `fact` has
 * every track of the ladder as a key; `switch` is null on a ladder with a single track.
 */
export function roleData(subject: PromotionCase, comparison: Comparison, now: CalendarDate) {
  const { paper, fact } = paperAndFact(subject, now, comparison);
  const { hours, share, byQuarter, activities } = leadershipInExcess(subject, now, comparison);
  return {
    paper,
    fact,
    excess: {
      hours: rounded(hours, 1),
      share: rounded(share, 3),
      byQuarter: byQuarter.map((each) => ({
        quarter: each.quarter,
        hours: rounded(each.hours, 1),
        share: rounded(each.share, 3),
      })),
      activities,
    },
    switch: switchData(subject, comparison, now),
  };
}

function switchData(subject: PromotionCase, comparison: Comparison, now: CalendarDate) {
  const other = otherTrack(subject);
  const change = other === null ? null : switchTrack(subject, other, now, comparison);
  if (change === null) return null;
  const { to, level, carriesOver, loses, missing } = change;
  return { to, level, carriesOver, loses, missing };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
