import type { Intention } from '../../model/intention.ts';
import type { Feedback, Submission } from '../../model/submission.ts';
import { directionOf, type JudgedPacket, newSupport } from '../diff/compare-criteria.ts';
import type { CriterionChange } from '../diff/diff-types.ts';

/**
 * What became of something that was said of a packet: `answered` by a better verdict, `begun` with new exhibits, `planned`
 * with an open intention, `open` with nothing. What was said of no criterion is `general`: only its author can tell.
 */
export type FeedbackAnswer = {
  readonly feedback: Feedback;
  readonly state: 'answered' | 'begun' | 'planned' | 'open' | 'general';
  /** Verdicts by their names in files; null where they are not known. */
  readonly was: string | null;
  readonly is: string | null;
  readonly exhibits: CriterionChange['exhibits'];
  readonly intentions: readonly Intention[];
};

/** Each thing that was said of a submission with what has been done about it since. */
export function feedbackAnswers(
  { feedback, ...then }: Pick<Submission, 'feedback'> & JudgedPacket,
  now: JudgedPacket,
  plan: readonly Intention[],
): readonly FeedbackAnswer[] {
  const verdictIn = ({ verdicts }: JudgedPacket, id: string): string | null =>
    verdicts.find(({ criterion }) => criterion === id)?.verdict ?? null;
  return feedback.map((each): FeedbackAnswer => {
    const { criterion } = each;
    if (criterion === null)
      return { feedback: each, state: 'general', was: null, is: null, exhibits: [], intentions: [] };
    const [before, after] = [verdictIn(then, criterion), verdictIn(now, criterion)];
    // Where it is not known what stood in the packet, nothing can be told to be new.
    const exhibits = then.verdicts.length === 0 ? [] : newSupport(criterion, then, now);
    const intentions = plan.filter(({ activity, criteria }) => activity === null && criteria.includes(criterion));
    const state =
      directionOf(before, after) === 'up'
        ? 'answered'
        : exhibits.length > 0
          ? 'begun'
          : intentions.length > 0
            ? 'planned'
            : 'open';
    return { feedback: each, state, was: before, is: after, exhibits, intentions };
  });
}
