import type { Confidentiality } from '../../model/activity.ts';
import type { Audience } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { type Submission, submission } from '../../model/submission.ts';
import { maySee, maySeeFormer, type Reader } from '../audience-rules.ts';

/**
 * What an audience may learn of the packet that a plan follows: that it was handed in, what was decided, its verdicts and
 * which of the exhibits that are `left` it had. Nothing for a peer or a referee, whom a decision is no business of.
 *
 * What was said of it - feedback and the reason of the decision - are somebody's words about the person: only the person
 * and the manager read them. A committee learns of which criteria something was said, not what and by whom. Verdicts of a
 * packet whose readers saw more than these would tell that something stays behind, so they do.
 */
export function previousSubmission(
  { submissions }: PromotionCase,
  reader: Reader,
  left: ReadonlySet<string>,
): readonly Submission[] {
  const { audience, follows } = reader;
  const followed = submissions.find(({ id }) => id === follows);
  if (followed === undefined || !maySeeFormer(reader)) return [];
  const { id, date, format, track, level, decision, feedback } = followed;
  const readsWords = audience === 'me' || audience === 'manager';
  return [
    submission.parse({
      ...{ id, date, format, track, level },
      audience: followed.audience,
      fileName: 'packet',
      hash: '0'.repeat(64),
      size: 0,
      exhibits: followed.exhibits.filter(({ activity }) => left.has(activity)).map((each) => ({ ...each, title: '' })),
      verdicts: askedNobody(followed) && sawNoMore(followed.audience, audience) ? followed.verdicts : [],
      decision: decision === null || readsWords ? decision : { ...decision, reason: '' },
      feedback: readsWords
        ? feedback
        : [...new Set(feedback.flatMap(({ criterion }) => criterion ?? []))].map((criterion, index) => ({
            id: `feedback-${index + 1}`,
            criterion,
          })),
    }),
  ];
}

/** A request shows one referee a part of the case, so that its verdicts say nothing of the whole. */
function askedNobody({ plan }: Submission): boolean {
  return plan === null || plan.referee === null;
}

const CONFIDENTIALITIES: readonly Confidentiality[] = ['shareable', 'internal', 'private'];

/** Whether all that the one audience sees is seen by the other. */
function sawNoMore(one: Audience, other: Audience): boolean {
  return CONFIDENTIALITIES.every((each) => !maySee(one, each) || maySee(other, each));
}
