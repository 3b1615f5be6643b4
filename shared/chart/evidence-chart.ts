import { servedBy } from '../fit/time/served-tracks.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { periodsBetween } from '../lib/calendar-period.ts';
import type { Activity } from '../model/activity.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { ChartInk, ChartSpec } from './chart-spec.ts';

/** What an activity is evidence for, seen from two tracks. */
export const EVIDENCE_KINDS = ['both', 'first', 'second', 'neither'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const INKS: Readonly<Record<EvidenceKind, ChartInk>> = {
  both: 'strong',
  first: 'firm',
  second: 'light',
  neither: 'outline',
};

export type EvidenceWords = {
  readonly title: string;
  readonly unit: string;
  readonly kind: (kind: EvidenceKind) => string;
  /** Names a quarter, given as in `2026-Q1`. */
  readonly quarter: (key: string) => string;
};

/**
 * Evidence over time: for each quarter from the first activity up to the day, how many activities were going on that support
 * criteria of both tracks, of one of them, or of neither (nothing is claimed, or only for other tracks). `tracks` are ids;
 * with one alone, nothing is `both` or `second`. Activities still to come are left out.
 */
export function evidenceChart(
  subject: PromotionCase,
  [first, second]: readonly string[],
  now: CalendarDate,
  words: EvidenceWords,
): ChartSpec {
  const begun = subject.activities.filter(({ start }) => start <= now);
  const starts = begun.map(({ start }) => start).toSorted();
  const [from] = starts;
  const last = begun
    .map((activity) => lastDay(activity, now))
    .toSorted()
    .at(-1);
  const quarters = from === undefined || last === undefined ? [] : periodsBetween(from, last, 'quarter');
  const served = servedBy(subject);
  const kindOf = ({ id }: Activity): EvidenceKind => {
    const { tracks } = served(id);
    const [onFirst, onSecond] = [first, second].map((track) => track !== undefined && tracks.includes(track));
    if (onFirst && onSecond) return 'both';
    return onFirst ? 'first' : onSecond ? 'second' : 'neither';
  };
  const kinds = begun.map((activity) => ({ activity, kind: kindOf(activity) }));
  return {
    kind: 'stacked-columns',
    title: words.title,
    unit: words.unit,
    categories: quarters.map(({ key }) => words.quarter(key)),
    series: EVIDENCE_KINDS.map((kind) => ({
      name: words.kind(kind),
      ink: INKS[kind],
      values: quarters.map(
        (quarter) =>
          kinds.filter(
            (each) =>
              each.kind === kind && each.activity.start <= quarter.last && lastDay(each.activity, now) >= quarter.first,
          ).length,
      ),
    })),
  };
}

function lastDay({ end }: Activity, now: CalendarDate): CalendarDate {
  return end === null || end > now ? now : end;
}
