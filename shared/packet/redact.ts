import type { Activity } from '../model/activity.ts';
import { type PacketPlan, packetPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { mayHold, mayQuote, maySeeAsking, maySeeEffort, type Reader, tells } from './audience-rules.ts';
import { type Bars, barsFor } from './bars.ts';
import { previousSubmission } from './follow-up/previous-submission.ts';
import { aliasesFor, nameReplacer } from './names/replace-names.ts';

declare const redactedFor: unique symbol;

/** A case that holds nothing its reader may not see. Only `redact` makes one, and only this may become a packet. */
export type RedactedCase = PromotionCase & { readonly [redactedFor]: 'case' };

/** A plan whose own texts hold nothing its reader may not see; `redactPacket` makes it together with the case. */
export type RedactedPlan = PacketPlan & { readonly [redactedFor]: 'plan' };

/** All that a packet is made from. */
export type RedactedPacket = { readonly case: RedactedCase; readonly plan: RedactedPlan };

/** A case and the plan of a packet, both as the plan's reader may see them. */
export function redactPacket(c: PromotionCase, plan: PacketPlan): RedactedPacket {
  const names = nameReplacer(aliasesFor(c, plan));
  const sections = plan.sections.filter((section) => mayHold(plan, section));
  return {
    case: names.inCase(withoutWithheld(c, plan)) as RedactedCase,
    plan: names.inPlan({ ...plan, sections }) as RedactedPlan,
  };
}

/**
 * The case as a reader may see it: withheld activities with their claims, withheld declarations, referees that did not
 * agree, quotes without consent, fields left out and the stored packet plan are gone, together with every id that names them;
 * names that the reader is not to learn are replaced.
 * Verdicts are computed from what is left, exhibits are numbered after it, so nothing tells that something is missing.
 * Of submissions only the one leaves that the packet follows, to say what has changed since.
 */
export function redact(c: PromotionCase, reader: Reader): RedactedCase {
  return nameReplacer(aliasesFor(c, reader)).inCase(withoutWithheld(c, reader)) as RedactedCase;
}

/** The same with the names that its reader is not to learn still in it: to find and count them, never to export. */
export function withoutWithheld(c: PromotionCase, reader: Reader): PromotionCase {
  const bars = barsFor(c, reader);
  const activities = c.activities
    .filter((activity) => bars.activity(activity) === null)
    .map((each) => redactActivity(each, reader));
  const left = new Set(activities.map((activity) => activity.id));
  return {
    ...c,
    // When it is decided is no business of a referee's, who is told by when to answer.
    target: reader.referee === null ? c.target : { ...c.target, date: null },
    activities,
    claims: c.claims.filter((claim) => bars.claim(claim) === null),
    declarations: c.declarations.filter((declaration) => bars.declaration(declaration) === null),
    referees: c.referees
      .filter((referee) => bars.referee(referee) === null)
      .map((referee) => redactReferee(referee, reader, bars, left)),
    roles: c.roles.filter(() => bars.role() === null),
    needs: c.needs
      .filter((need) => bars.need(need) === null)
      .map((need) => ({ ...need, activities: need.activities.filter((id) => left.has(id)) })),
    plan: c.plan.filter((intention) => bars.intention(intention) === null),
    packet: emptyPlan(reader, c.packet.paper),
    packetPlans: [],
    aliases: [],
    // What was handed in before, and what came back, is between the person and those who read it then.
    submissions: [...previousSubmission(c, reader, left)],
    reviews: [],
    forms: [],
  };
}

function redactActivity(activity: Activity, reader: Reader): Activity {
  return {
    ...activity,
    effort: maySeeEffort(reader.audience) && tells(reader, 'effort') ? activity.effort : null,
    collaborators: tells(reader, 'collaborators') ? activity.collaborators : [],
    ownPart: tells(reader, 'ownPart') ? activity.ownPart : '',
    metrics: tells(reader, 'metrics') ? activity.metrics : [],
    links: tells(reader, 'links') ? activity.links : [],
    attachments: tells(reader, 'files') ? activity.attachments : [],
  };
}

function redactReferee(referee: Referee, reader: Reader, bars: Bars, left: ReadonlySet<string>): Referee {
  const asking = maySeeAsking(reader.audience);
  return {
    ...referee,
    level: tells(reader, 'refereeLevels') ? referee.level : '',
    activities: referee.activities.filter((activity) => left.has(activity)),
    askedOn: asking ? referee.askedOn : null,
    answeredOn: asking ? referee.answeredOn : null,
    consentedOn: asking ? referee.consentedOn : null,
    quote: mayQuote(referee) ? referee.quote : '',
    answers: referee.answers
      .filter((answer) => bars.answer(referee, answer) === null)
      .map((answer) =>
        answer.activity === null || left.has(answer.activity) ? answer : { ...answer, activity: null },
      ),
  };
}

/** The plan stored in a case may be for somebody else; the plan of a packet is handed in beside it. */
function emptyPlan({ audience, omit, gapsReleased }: Reader, paper: PacketPlan['paper']): PacketPlan {
  return packetPlan.parse({ audience, omit: [...omit], gapsReleased, paper, sections: [] });
}
