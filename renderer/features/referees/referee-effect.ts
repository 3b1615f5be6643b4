import { gradeProof } from '../../../shared/evidence/proof.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { text } from '../../text/text.ts';

/** What the answer of a referee does to the proof of what they vouch for, in a sentence or two. */
export function refereeEffect({ activities }: PromotionCase, referee: Referee): string {
  const words = text.referees;
  const sentence = words.effect[referee.answer];
  if (referee.answer !== 'agreed' || referee.activities.length === 0) return sentence;
  const chosen = activities.filter(({ id }) => referee.activities.includes(id));
  const resting = chosen.filter((activity) => gradeProof(activity, true) === 'witnessed').length;
  if (resting === 0) return `${sentence} ${words.witnessedNone}`;
  return `${sentence} ${resting === chosen.length ? words.witnessedAll(resting) : words.witnessed(resting)}`;
}
