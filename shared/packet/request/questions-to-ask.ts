import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Referee } from '../../model/referee.ts';
import { redactPacket } from '../redact.ts';
import { requestPlan } from './request-plan.ts';
import { type RefereeQuestion, usualQuestions } from './usual-questions.ts';

/** What a referee is usually asked about all that a colleague, or with `internal` one of the same company, may be asked about. */
export function questionsToAsk(
  promotionCase: PromotionCase,
  referee: Referee,
  internal = true,
): readonly RefereeQuestion[] {
  // The form may be ahead of the case.
  const referees = [...promotionCase.referees.filter(({ id }) => id !== referee.id), referee];
  const subject = { ...promotionCase, referees };
  const plan = requestPlan(subject, { referee: referee.id, questions: '', answerBy: null, internal });
  return usualQuestions(redactPacket(subject, plan).case, referee.id);
}

/** The same as the text of a plan, a question a line. */
export function questionsText(promotionCase: PromotionCase, referee: Referee, internal: boolean): string {
  return questionsToAsk(promotionCase, referee, internal)
    .map(({ question }) => question)
    .join('\n');
}
