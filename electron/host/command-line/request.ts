import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { requestPlan } from '../../../shared/packet/request/request-plan.ts';
import { usualQuestions } from '../../../shared/packet/request/usual-questions.ts';
import { listed } from '../../../shared/text/words.ts';

/**
 * The plan of a request to a referee, who is named by id or by name, with the questions of the case's own plan unless these
 * ask somebody else, or the usual ones. Only an audience of colleagues can be asked: they see internal items for "committee",
 * shareable ones for "peer".
 */
export function requestFor(c: PromotionCase, named: string, audience: string | null): Result<PacketPlan, Failure> {
  if (audience === 'me' || audience === 'manager') {
    return refused(`--referee goes with --audience peer (the default) or committee, not with "${audience}".`);
  }
  const found = c.referees.filter(({ id }) => id === named);
  const meant = found.length > 0 ? found : c.referees.filter(({ name }) => isSameName(name, named));
  const [referee, another] = meant;
  if (referee === undefined) return refused(`The case has no referee "${named}"; it ${hasReferees(c)}.`);
  if (another !== undefined) {
    return refused(
      `${meant.length} referees are called "${named}"; give an id: ${listed(
        meant.map(({ id }) => id),
        'or',
      )}.`,
    );
  }
  const wish = { referee: referee.id, answerBy: c.packet.answerBy, internal: audience === 'committee' };
  const isAsked = c.packet.referee === null || c.packet.referee === referee.id;
  const plan = requestPlan(c, { ...wish, questions: isAsked ? c.packet.questions : '' });
  if (plan.questions.trim() !== '') return success(plan);
  const questions = usualQuestions(redactPacket(c, plan).case, referee.id).map(({ question }) => question);
  return success(requestPlan(c, { ...wish, questions: questions.join('\n') }));
}

/** Whether a plan is a request for feedback and nothing else, and says of nobody whom it asks. */
export function isEmptyRequest({ sections, referee }: PacketPlan, { referees }: PromotionCase): boolean {
  return (
    sections.length > 0 && sections.every((each) => each === 'request') && !referees.some(({ id }) => id === referee)
  );
}

export function withoutReferee(c: PromotionCase): Result<never, Failure> {
  return refused(`A request for feedback asks one person: name them with --referee; the case ${hasReferees(c)}.`);
}

/** Whom a case could ask, as in "has none" or `has "Ada" and "Grace"`. */
function hasReferees({ referees }: PromotionCase): string {
  return referees.length === 0 ? 'has none' : `has ${listed(referees.map(({ name }) => `"${name}"`))}`;
}

function isSameName(one: string, other: string): boolean {
  return one.trim().localeCompare(other.trim(), 'en', { sensitivity: 'base' }) === 0;
}

function refused(message: string): Result<never, Failure> {
  return failure({ code: 'bad-usage', message });
}
