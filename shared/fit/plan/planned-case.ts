import type { CalendarDate } from '../../lib/calendar-date.ts';
import { type Activity, activity } from '../../model/activity.ts';
import type { Claim } from '../../model/claim.ts';
import type { Intention } from '../../model/intention.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Proof } from '../../model/proof.ts';
import { type Referee, referee } from '../../model/referee.ts';

/** Intentions that may still come true: neither logged nor past their end. */
export function openIntentions({ plan }: Pick<PromotionCase, 'plan'>, now: CalendarDate): Intention[] {
  return plan.filter(({ activity: logged, end }) => logged === null && end >= now);
}

/**
 * The case as it would be with these intentions done: each an activity of its own dates with a claim for each of its
 * criteria, and with the proof that it is to have. To be judged only: nothing of it may be shown or stored.
 */
export function withDone(subject: PromotionCase, intentions: readonly Intention[]): PromotionCase {
  return {
    ...subject,
    activities: [...subject.activities, ...intentions.map(doneActivity)],
    claims: [...subject.claims, ...intentions.flatMap(doneClaims)],
    referees: [...subject.referees, ...intentions.filter(({ proof }) => proof === 'witnessed').map(witness)],
  };
}

/** No id of a case begins like this, because none has a space. */
const doneId = ({ id }: Intention): string => `planned ${id}`;

/** The least that makes each proof. */
const PROOF_PARTS: Record<Proof, Partial<Activity>> = {
  word: {},
  witnessed: {},
  artefact: { links: [{ url: 'https://planned.invalid', label: '' }] },
  measured: { metrics: [{ name: '-', before: 0, after: 1, unit: '-', period: '-', source: '-' }] },
};
const BLANK_ACTIVITY = activity.parse({ id: 'blank', title: '-', start: '2000-01-01' });
const BLANK_REFEREE = referee.parse({ id: 'blank', name: '-', answer: 'agreed' });

/** An intention as the activity that it would be. */
export function doneActivity(intention: Intention): Activity {
  const { title, start, end, proof } = intention;
  return { ...BLANK_ACTIVITY, id: doneId(intention), title, start, end, ...PROOF_PARTS[proof] };
}

/** The claims of that activity, one for each criterion. */
export function doneClaims(intention: Intention): Claim[] {
  const { criteria, strength } = intention;
  const about = { activity: doneId(intention), strength, rationale: '' };
  return [...new Set(criteria)].map((criterion) => ({
    id: `${doneId(intention)} ${criterion}`,
    criterion,
    ...about,
  }));
}

function witness(intention: Intention): Referee {
  return { ...BLANK_REFEREE, id: doneId(intention), activities: [doneId(intention)] };
}
