import type { CriterionVerdict } from '../../fit/verdict-types.ts';
import type { Submission } from '../../model/submission.ts';
import { compareCriteria, type JudgedPacket } from '../diff/compare-criteria.ts';
import type { CriterionChange } from '../diff/diff-types.ts';
import type { PacketContext } from '../packet-context.ts';
import { safeText } from '../text-safety.ts';
import { type FeedbackAnswer, feedbackAnswers } from './feedback-answers.ts';

export type ChangesSince = {
  readonly previous: Submission;
  /** False for a packet of which only the facts are known, or whose readers saw more than these do. */
  readonly comparable: boolean;
  /** Criteria that stand otherwise or rest on something new, the level sought first. */
  readonly criteria: readonly CriterionChange[];
  /** How many others of those that both packets speak of are as they were. */
  readonly unchanged: number;
  readonly answers: readonly FeedbackAnswer[];
};

/** What has changed since the packet that this one follows; null where it follows none that this reader may know of. */
export function changesSince(context: PacketContext): ChangesSince | null {
  const { case: c, plan, targetLevels, comparison } = context;
  const previous = c.submissions.find(({ id }) => id === plan.follows);
  if (previous === undefined) return null;
  const now = judged(
    targetLevels.flatMap(({ criteria }) => criteria),
    context,
  );
  const onAnyTrack = judged(
    comparison.tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria)),
    context,
  );
  const then: JudgedPacket = { ...previous, support: new Map() };
  const comparable = previous.verdicts.length > 0;
  // Only of what this packet speaks of: the earlier one may have sought another level.
  const both = comparable ? compareCriteria(then, now).filter(({ was, is }) => was !== null && is !== null) : [];
  const criteria = both.filter(({ direction, exhibits: fresh }) => direction !== 'same' || fresh.length > 0);
  return {
    previous,
    comparable,
    criteria,
    unchanged: both.length - criteria.length,
    // Something may have been said of a criterion of the level that was sought then.
    answers: feedbackAnswers({ ...then, feedback: previous.feedback }, onAnyTrack, c.plan),
  };
}

function judged(verdicts: readonly CriterionVerdict[], { exhibits }: PacketContext): JudgedPacket {
  return {
    exhibits: exhibits.map(({ label, activity }) => ({ label, activity: activity.id, title: activity.title })),
    verdicts: verdicts.map(({ criterion, verdict }) => ({
      criterion: criterion.id,
      statement: safeText(criterion.statement),
      verdict,
    })),
    support: new Map(verdicts.map((each) => [each.criterion.id, each.exhibits])),
  };
}
