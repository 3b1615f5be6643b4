import { addMonths, type CalendarDate } from '../../lib/calendar-date.ts';
import type { Intention } from '../../model/intention.ts';
import type { Criterion } from '../../model/ladder.ts';
import type { PromotionCase, Target } from '../../model/promotion-case.ts';
import type { Thresholds } from '../../model/thresholds.ts';
import { compareTracks } from '../compare-tracks.ts';
import { type LadderPlan, type PlannedTrack, planOf } from '../ladder-plan.ts';
import { thresholdsOf } from '../thresholds-of.ts';
import { fitOf } from '../track-fits.ts';
import type { Comparison, CriterionVerdict, LevelStanding, Standing, Verdict } from '../verdict-types.ts';
import { openIntentions, withDone } from './planned-case.ts';
import { type VerdictCourse, verdictCourses } from './verdict-course.ts';

/** A verdict that is another one from a day on. */
export type VerdictChange = { readonly criterion: Criterion; readonly from: Verdict; readonly to: Verdict };

/** How the level sought stands from a day on, until the next step. */
export type PlanStep = {
  readonly date: CalendarDate;
  readonly standing: Standing;
  /** The highest level of the track, up to the one sought, that is operating with all below it; its id. */
  readonly effectiveLevel: string | null;
  /** Intentions that are done on that day. */
  readonly done: readonly Intention[];
  /** What changes on that day, of the level sought and of those below it. */
  readonly changes: readonly VerdictChange[];
};

/** When the case would stand if every open intention is done on its last day, and nothing else happens. */
export type Projection = {
  /** By date, each day once; the first is today. */
  readonly steps: readonly PlanStep[];
  /** The first day on which the level sought is within reach or better; null when there is none. */
  readonly withinReach: CalendarDate | null;
  /** The first day on which it is operating; null when there is none. */
  readonly operating: CalendarDate | null;
  /** The first day after that on which it no longer is, because evidence has grown too old. */
  readonly fallsBack: CalendarDate | null;
  /** The level sought on the day on which the last open intention is done, or today: its reasons say what is missing then. */
  readonly atEnd: LevelStanding;
  /** The last day that was looked at. */
  readonly until: CalendarDate;
};

/** How far ahead is looked at least: today's evidence then has grown old by the usual thresholds. */
const HORIZON_MONTHS = 24;

/**
 * Judges the level sought today and on every later day on which something changes. Intentions that are overdue count for
 * nothing: they have not been done. Null when the ladder has no such level on that track.
 */
export function projectPlan(subject: PromotionCase, target: Target, now: CalendarDate): Projection | null {
  const ladder = planOf(subject.ladder);
  const track = ladder.tracks.find((planned) => planned.track.id === target.track);
  const place = track?.levels.findIndex(({ level }) => level.id === target.level) ?? -1;
  if (track === undefined || place < 0) return null;
  const intentions = openIntentions(subject, now);
  const planEnd = latest([now, ...intentions.map(({ end }) => end)]);
  const until = latest([addMonths(now, HORIZON_MONTHS), planEnd, target.date ?? now]);
  const thresholds = thresholdsOf(subject);
  const criteria = new Set(track.levels.slice(0, place + 1).flatMap((planned) => planned.criteria));
  const courses = verdictCourses([...criteria], { subject, intentions, thresholds, window: { now, until } });
  const steps = stepsOf({ ladder, track, level: target.level, thresholds, intentions, courses, now });
  const atEnd = levelIn(compareTracks(withDone(subject, intentions), planEnd), target);
  return atEnd === undefined ? null : { steps, ...milestones(steps), atEnd, until };
}

/** The level sought in a comparison. */
export function levelIn({ tracks }: Comparison, { track, level }: Target): LevelStanding | undefined {
  return tracks.find((fit) => fit.track.id === track)?.levels.find((standing) => standing.level.id === level);
}

type Given = {
  readonly ladder: LadderPlan;
  readonly track: PlannedTrack;
  readonly level: string;
  readonly thresholds: Thresholds;
  readonly intentions: readonly Intention[];
  readonly courses: readonly VerdictCourse[];
  readonly now: CalendarDate;
};

function stepsOf({ ladder, track, level, thresholds, intentions, courses, now }: Given): PlanStep[] {
  const days = new Set([now, ...courses.flatMap((course) => [...course.keys()]), ...intentions.map(({ end }) => end)]);
  const current = new Map<string, CriterionVerdict>();
  return [...days].toSorted().flatMap((date): PlanStep[] => {
    const changes = takeOver(current, courses, date);
    const done = intentions.filter(({ end }) => end === date);
    if (changes.length === 0 && done.length === 0 && date !== now) return [];
    const { levels, effectiveLevel } = fitOf(ladder, track, current, thresholds);
    const sought = levels.find((standing) => standing.level.id === level);
    return sought === undefined ? [] : [{ date, standing: sought.standing, effectiveLevel, done, changes }];
  });
}

/** Puts the verdicts of a day in place of those before it; answers with those that are other ones. */
function takeOver(
  current: Map<string, CriterionVerdict>,
  courses: readonly VerdictCourse[],
  date: CalendarDate,
): VerdictChange[] {
  return courses.flatMap((course) => {
    const next = course.get(date);
    if (next === undefined) return [];
    const from = current.get(next.criterion.id)?.verdict ?? next.verdict;
    current.set(next.criterion.id, next);
    return from === next.verdict ? [] : [{ criterion: next.criterion, from, to: next.verdict }];
  });
}

function milestones(steps: readonly PlanStep[]): Pick<Projection, 'withinReach' | 'operating' | 'fallsBack'> {
  const operating = steps.find(({ standing }) => standing === 'operating')?.date ?? null;
  return {
    withinReach: steps.find(({ standing }) => standing !== 'not-yet')?.date ?? null,
    operating,
    fallsBack:
      operating === null
        ? null
        : (steps.find(({ date, standing }) => date > operating && standing !== 'operating')?.date ?? null),
  };
}

function latest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.toSorted().at(-1) ?? '';
}
