import { witnessedActivities } from '../../evidence/proof.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Activity } from '../../model/activity.ts';
import type { Intention } from '../../model/intention.ts';
import type { Criterion } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Thresholds } from '../../model/thresholds.ts';
import {
  type Declared,
  type Evidence,
  evidenceOf,
  indexDeclarations,
  strongestFirst,
  weigh,
} from '../evidence-index.ts';
import { verdictOf } from '../verdict.ts';
import type { CriterionVerdict } from '../verdict-types.ts';
import { doneActivity, doneClaims } from './planned-case.ts';
import { type Span, turningDays, type Window } from './turning-days.ts';

/** The verdict of one criterion today and on each later day on which it may be another one. */
export type VerdictCourse = ReadonlyMap<CalendarDate, CriterionVerdict>;

type Given = {
  readonly subject: PromotionCase;
  readonly intentions: readonly Intention[];
  readonly thresholds: Thresholds;
  readonly window: Window;
};

/** What is looked up for every criterion. */
type Known = Given & {
  readonly witnessed: ReadonlySet<string>;
  readonly declarations: ReadonlyMap<string, Declared>;
};

/** A claim as evidence on a day. */
type Weighed = (now: CalendarDate) => Evidence;
type Claimed = { readonly activity: Activity; readonly counts: boolean; readonly weighed: Weighed };

/** The courses of criteria as intentions are done on their last days. */
export function verdictCourses(criteria: readonly Criterion[], given: Given): VerdictCourse[] {
  const { activities, claims, referees } = given.subject;
  const asPlanned = given.intentions.filter(({ proof }) => proof === 'witnessed').map((it) => doneActivity(it).id);
  const witnessed = new Set([...witnessedActivities(referees), ...asPlanned]);
  const known = { ...given, witnessed, declarations: indexDeclarations(given.subject) };
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const byCriterion = new Map(criteria.map(({ id }): [string, Claimed[]] => [id, []]));
  claims.forEach((claim, position) => {
    const activity = byId.get(claim.activity);
    if (activity === undefined) return;
    byCriterion.get(claim.criterion)?.push({
      activity,
      counts: claim.strength !== 'partial',
      weighed: (now) => evidenceOf(claim, position, weigh(activity, witnessed, now)),
    });
  });
  return criteria.map((criterion) => courseOf(criterion, byCriterion.get(criterion.id) ?? [], known));
}

function courseOf(criterion: Criterion, claimed: readonly Claimed[], known: Known): VerdictCourse {
  const { thresholds, window, declarations } = known;
  const serving = known.intentions.filter(({ criteria }) => criteria.includes(criterion.id));
  const spans: Span[] = [
    ...claimed.filter(({ counts }) => counts).map(({ activity: { start, end } }) => ({ from: start, start, end })),
    ...serving.filter(({ strength }) => strength !== 'partial').map(({ start, end }) => ({ from: end, start, end })),
  ];
  const days = new Set([window.now, ...serving.map(({ end }) => end), ...turningDays(spans, thresholds, window)]);
  // What is over weighs the same on every day, and is weighed and put in order once.
  const isOver = ({ activity: { end } }: Claimed): boolean => end !== null && end < window.now;
  const over = claimed.filter(isOver).map(({ weighed }) => weighed(window.now));
  over.sort(strongestFirst);
  const going = claimed.filter((each) => !isOver(each));
  return new Map(
    [...days].map((now) => {
      const done = serving
        .filter(({ end }) => end <= now)
        .flatMap((intention) => doneEvidence(intention, criterion, now, known));
      const evidence = [...over, ...going.map(({ weighed }) => weighed(now)), ...done].sort(strongestFirst);
      const index = {
        evidenceFor: () => evidence,
        declared: (id: string, kind: string) => declarations.get(`${kind} ${id}`),
      };
      return [now, verdictOf(criterion, '', index, { thresholds, now })];
    }),
  );
}

/** An intention that is done as evidence; its claim has no place in the case. */
function doneEvidence(intention: Intention, { id }: Criterion, now: CalendarDate, known: Known): Evidence[] {
  const work = weigh(doneActivity(intention), known.witnessed, now);
  return doneClaims(intention)
    .filter(({ criterion }) => criterion === id)
    .map((claim) => evidenceOf(claim, known.subject.claims.length, work));
}
