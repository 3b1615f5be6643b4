import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Intention } from '../model/intention.ts';
import type { PromotionCase, Target } from '../model/promotion-case.ts';
import { compareTracks } from './compare-tracks.ts';
import { openIntentions } from './plan/planned-case.ts';
import { levelIn, type Projection, projectPlan } from './plan/projection.ts';
import { reasonParts } from './reason-parts.ts';
import type { CriterionVerdict, LevelStanding, Reason } from './verdict-types.ts';

/** A criterion that stands between today and the level sought, and what is planned for it. */
export type PlanGap = {
  readonly verdict: CriterionVerdict;
  /** What it lacks for the next better verdict; that nothing is claimed, where nothing is. */
  readonly lacks: readonly Reason[];
  /** What is planned for it and not done yet, overdue or not; in the case's order. */
  readonly intentions: readonly Intention[];
};

/** What is left to do for a level, and when it would stand if the plan holds. */
export type GrowthPlan = {
  /** The level as it stands today. */
  readonly today: LevelStanding;
  /** Required criteria that are neither met nor sustained nor without opportunity, in the ladder's order. */
  readonly gaps: readonly PlanGap[];
  /** Required criteria that are met and would have to be sustained: some of them, where the level has too few; else none. */
  readonly toSustain: readonly PlanGap[];
  /** How many of `toSustain` the level lacks. */
  readonly sustainedShort: number;
  /** Not logged, and past their last day. */
  readonly overdue: readonly Intention[];
  readonly projection: Projection;
};

/**
 * The plan of a case for a level, as of a day; null when the ladder has no such level on that track. The level need not
 * be the one that the case aims for; the date of the target is only looked at to look far enough ahead.
 */
export function growthPlan(subject: PromotionCase, target: Target, now: CalendarDate): GrowthPlan | null {
  const today = levelIn(compareTracks(subject, now), target);
  const projection = projectPlan(subject, target, now);
  if (today === undefined || projection === null) return null;
  const required = today.criteria.filter(({ criterion }) => !criterion.optional);
  const unlogged = subject.plan.filter(({ activity }) => activity === null);
  const open = new Set(openIntentions(subject, now));
  const gapOf = (verdict: CriterionVerdict): PlanGap => ({
    verdict,
    lacks: lacksOf(verdict),
    intentions: unlogged.filter(({ criteria }) => criteria.includes(verdict.criterion.id)),
  });
  const sustainedShort = sustainedShortOf(today);
  return {
    today,
    gaps: required.filter(({ verdict }) => verdict === 'gap' || verdict === 'claimed').map(gapOf),
    toSustain: sustainedShort === 0 ? [] : required.filter(({ verdict }) => verdict === 'met').map(gapOf),
    sustainedShort,
    overdue: unlogged.filter((intention) => !open.has(intention)),
    projection,
  };
}

function lacksOf({ reasons }: CriterionVerdict): readonly Reason[] {
  const { missing } = reasonParts(reasons);
  return missing.length > 0 ? missing : reasons;
}

function sustainedShortOf({ reasons }: LevelStanding): number {
  const short = reasons.find((reason) => reason.code === 'too-few-sustained');
  return short === undefined ? 0 : short.params.wanted - short.params.have;
}
