import { type Audience, type PacketPlan, packetPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { mayQuote, maySee, maySeeAsking, maySeeEffort, refereeBar } from './audience-rules.ts';
import { previousSubmission } from './follow-up/previous-submission.ts';

declare const redactedFor: unique symbol;

/** A case that holds nothing its audience may not see. Only `redact` makes one, and only this may become a packet. */
export type RedactedCase = PromotionCase & { readonly [redactedFor]: Audience };

/**
 * The case as an audience may see it: withheld activities with their claims, withheld declarations, referees that did not
 * agree, quotes without consent, effort and the stored packet plan are gone, together with every id that names them.
 * Verdicts are computed from what is left, exhibits are numbered after it, so nothing tells that something is missing.
 * `follows` is the id of the submission that the packet says what has changed since; no other leaves.
 */
export function redact(c: PromotionCase, audience: Audience, follows: string | null = null): RedactedCase {
  const activities = c.activities
    .filter((activity) => maySee(audience, activity.confidentiality))
    .map((activity) => (maySeeEffort(audience) ? activity : { ...activity, effort: null }));
  const left = new Set(activities.map((activity) => activity.id));
  const redacted: PromotionCase = {
    ...c,
    activities,
    claims: c.claims.filter((claim) => left.has(claim.activity)),
    declarations: c.declarations.filter((declaration) => maySee(audience, declaration.confidentiality)),
    referees: c.referees
      .filter((referee) => refereeBar(referee, audience) === null && !vouchesOnlyForWithheld(referee, left))
      .map((referee) => redactReferee(referee, audience, left)),
    needs: c.needs
      .filter((need) => maySee(audience, need.confidentiality))
      .map((need) => ({ ...need, activities: need.activities.filter((id) => left.has(id)) })),
    plan: c.plan
      .filter((intention) => maySee(audience, intention.confidentiality))
      .filter(({ activity }) => activity === null || left.has(activity)),
    packet: emptyPlan(audience, c.packet.paper),
    packetPlans: [],
    aliases: [],
    // What was handed in before, and what came back, is between the person and those who read it then.
    submissions: [...previousSubmission(c, audience, follows, left)],
    reviews: [],
    forms: [],
  };
  return redacted as RedactedCase;
}

/** Whether everything that a referee was named for is withheld: the name alone would tell of it. */
export function vouchesOnlyForWithheld(referee: Referee, left: ReadonlySet<string>): boolean {
  return (
    referee.activities.length > 0 &&
    referee.criteria.length === 0 &&
    !referee.activities.some((activity) => left.has(activity))
  );
}

function redactReferee(referee: Referee, audience: Audience, left: ReadonlySet<string>): Referee {
  return {
    ...referee,
    activities: referee.activities.filter((activity) => left.has(activity)),
    askedOn: maySeeAsking(audience) ? referee.askedOn : null,
    answeredOn: maySeeAsking(audience) ? referee.answeredOn : null,
    consentedOn: maySeeAsking(audience) ? referee.consentedOn : null,
    quote: mayQuote(referee) ? referee.quote : '',
    answers: mayQuote(referee)
      ? referee.answers.map((answer) => ({
          ...answer,
          activity: answer.activity !== null && left.has(answer.activity) ? answer.activity : null,
        }))
      : [],
  };
}

/** The plan stored in a case may be for somebody else; the plan of a packet is handed in beside it. */
function emptyPlan(audience: Audience, paper: PacketPlan['paper']): PacketPlan {
  return packetPlan.parse({ audience, paper, sections: [] });
}
