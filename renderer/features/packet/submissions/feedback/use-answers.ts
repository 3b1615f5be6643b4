import { useDeferredValue, useMemo } from 'react';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { anyReader } from '../../../../../shared/packet/audience-rules.ts';
import { type FeedbackAnswer, feedbackAnswers } from '../../../../../shared/packet/follow-up/feedback-answers.ts';
import { judgedNow } from '../../../../../shared/packet/follow-up/judged-now.ts';
import { redact } from '../../../../../shared/packet/redact.ts';
import { useToday } from '../../../../store/today.ts';

/** What became of each thing that was said of a packet, as its own readers would see it today. */
export function useAnswers(promotionCase: PromotionCase, submission: Submission): readonly FeedbackAnswer[] {
  const today = useToday();
  const subject = useDeferredValue(promotionCase);
  return useMemo(() => {
    const seen = redact({ ...subject, aliases: [] }, submission.plan ?? anyReader(submission.audience));
    const now = judgedNow(seen, compareTracks(seen, today));
    return feedbackAnswers({ ...submission, support: new Map() }, now, subject.plan);
  }, [subject, submission, today]);
}
