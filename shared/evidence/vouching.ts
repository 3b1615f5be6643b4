import { type CalendarDate, daysBetween } from '../lib/calendar-date.ts';
import type { Criterion } from '../model/ladder.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';

/** After so many days without an answer it is time to ask again. */
const DAYS_TO_ANSWER = 21;

/** How far it has come with a referee, from who has been told nothing to who may be quoted. */
export type AskingStep = 'not-asked' | 'asked' | 'answered' | 'consented' | 'declined';

export function askingStep({ askedOn, answer, consentToQuote }: Referee): AskingStep {
  if (answer === 'declined') return 'declined';
  if (answer === 'agreed') return consentToQuote ? 'consented' : 'answered';
  return askedOn === null ? 'not-asked' : 'asked';
}

/** Days since a referee was asked who should have answered by now; null where that is not so. */
export function daysOverdue({ askedOn, answer, answeredOn }: Referee, now: CalendarDate): number | null {
  if (askedOn === null || answer !== 'none' || answeredOn !== null) return null;
  const days = daysBetween(askedOn, now);
  return days > DAYS_TO_ANSWER ? days : null;
}

/** A criterion and who can vouch for it: named for the criterion itself, or for an activity that is claimed for it. */
export type Vouching = { readonly criterion: Criterion; readonly referees: readonly Referee[] };

/** Every criterion of the level sought with those who can vouch for it; who declined cannot. In the order of the ladder. */
export function vouchingAtTarget({ ladder, target, claims, referees }: PromotionCase): readonly Vouching[] {
  const willing = referees.filter(({ answer }) => answer !== 'declined');
  return ladder.criteria
    .filter(({ level, tracks }) => level === target.level && tracks.includes(target.track))
    .map((criterion) => {
      const claimed = new Set(
        claims.filter((claim) => claim.criterion === criterion.id).map(({ activity }) => activity),
      );
      return {
        criterion,
        referees: willing.filter(
          ({ criteria, activities }) => criteria.includes(criterion.id) || activities.some((id) => claimed.has(id)),
        ),
      };
    });
}
