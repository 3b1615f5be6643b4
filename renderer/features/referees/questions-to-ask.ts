import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { requestPlan } from '../../../shared/packet/request/request-plan.ts';
import { type RefereeQuestion, usualQuestions } from '../../../shared/packet/request/usual-questions.ts';

/** What a referee is usually asked about all that a colleague may be asked about. */
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
