import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Activity } from '../../model/activity.ts';
import type { Claim } from '../../model/claim.ts';
import type { Intention } from '../../model/intention.ts';
import type { Criterion } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Thresholds } from '../../model/thresholds.ts';
import { indexEvidence } from '../evidence-index.ts';
import { verdictOf } from '../verdict.ts';
import type { CriterionVerdict } from '../verdict-types.ts';
import { withDone } from './planned-case.ts';
import { type Span, turningDays, type Window } from './turning-days.ts';

/** The verdict of one criterion today and on each later day on which it may be another one. */
export type VerdictCourse = ReadonlyMap<CalendarDate, CriterionVerdict>;

type Given = {
  readonly subject: PromotionCase;
  readonly intentions: readonly Intention[];
  readonly thresholds: Thresholds;
  readonly window: Window;
};

/** The courses of criteria as intentions are done on their last days; pointers in their reasons lead nowhere. */
export function verdictCourses(criteria: readonly Criterion[], given: Given): VerdictCourse[] {
  const claims = Map.groupBy(given.subject.claims, (claim) => claim.criterion);
  const activities = new Map(given.subject.activities.map((activity) => [activity.id, activity]));
  return criteria.map((criterion) => {
    const own = claims.get(criterion.id) ?? [];
    return courseOf(criterion, own, activitiesOf(own, activities), given);
  });
}

function courseOf(
  criterion: Criterion,
  claims: Claim[],
  activities: Activity[],
  { subject, intentions, thresholds, window }: Given,
): VerdictCourse {
  const serving = intentions.filter(({ criteria }) => criteria.includes(criterion.id));
  const counting = new Set(claims.filter(({ strength }) => strength !== 'partial').map(({ activity }) => activity));
  const spans: Span[] = [
    ...activities.filter(({ id }) => counting.has(id)).map(({ start, end }) => ({ from: start, start, end })),
    ...serving.filter(({ strength }) => strength !== 'partial').map(({ start, end }) => ({ from: end, start, end })),
  ];
  const days = new Set([window.now, ...serving.map(({ end }) => end), ...turningDays(spans, thresholds, window)]);
  const alone = { ...subject, claims, activities };
  return new Map(
    [...days].map((now) => {
      const done = serving.filter(({ end }) => end <= now);
      return [now, verdictOf(criterion, '', indexEvidence(withDone(alone, done), now), { thresholds, now })];
    }),
  );
}

function activitiesOf(claims: readonly Claim[], activities: ReadonlyMap<string, Activity>): Activity[] {
  return claims.flatMap((claim) => activities.get(claim.activity) ?? []);
}
