import type { Confidentiality } from '../model/activity.ts';
import type { Audience, OmissibleField, PacketPlan, Section } from '../model/packet-plan.ts';
import type { Referee } from '../model/referee.ts';

/** Who a packet is for and what it can do without: all of a plan that decides what may leave. */
export type Reader = Readonly<Pick<PacketPlan, 'audience' | 'referee' | 'gapsReleased'>> & {
  readonly omit: readonly OmissibleField[];
  readonly follows?: PacketPlan['follows'];
};

/** Anybody of an audience, to whom the author tells all that the audience may learn. */
export function anyReader(audience: Audience): Reader {
  return { audience, referee: null, omit: [], gapsReleased: true };
}

/** What each audience may learn of; whatever is not named here stays behind. */
const VISIBLE: Readonly<Record<Audience, readonly Confidentiality[]>> = {
  me: ['private', 'internal', 'shareable'],
  manager: ['internal', 'shareable'],
  committee: ['internal', 'shareable'],
  peer: ['shareable'],
};

export function maySee(audience: Audience, confidentiality: Confidentiality): boolean {
  return VISIBLE[audience].includes(confidentiality);
}

/** Hours and shares of time are for the person and the manager, who plan them; a committee judges outcomes. */
export function maySeeEffort(audience: Audience): boolean {
  return audience === 'me' || audience === 'manager';
}

/** When somebody was asked is bookkeeping between the person and the manager. */
export function maySeeAsking(audience: Audience): boolean {
  return audience === 'me' || audience === 'manager';
}

export type RefereeBar = 'not-asked' | 'no-answer' | 'declined';

/** Why a referee's name may not leave for an audience; null when it may. Only who agreed is named to peers and committees. */
export function refereeBar(referee: Referee, audience: Audience): RefereeBar | null {
  if (referee.answer === 'agreed' || audience === 'me') return null;
  const asked = referee.askedOn !== null || referee.answer === 'declined';
  if (audience === 'manager' && asked) return null;
  if (!asked) return 'not-asked';
  return referee.answer === 'declined' ? 'declined' : 'no-answer';
}

/** A quote is the referee's own: it leaves, for whomever, only after they agreed to vouch and to be quoted. */
export function mayQuote(referee: Referee): boolean {
  return referee.answer === 'agreed' && referee.consentToQuote;
}

/** What is not shown, and what is done about it, is the author's own until it is released; no referee is asked about it. */
export function mayTellGaps({ audience, gapsReleased, referee }: Reader): boolean {
  return referee === null && (audience === 'me' || gapsReleased);
}

/** What was handed in before, and what was decided, is no business of a peer's. */
export function maySeeFormer({ audience, referee }: Reader): boolean {
  return audience !== 'peer' && referee === null;
}

/**
 * Whether a packet may have a section, with what its author calls it and introduces it with. A referee is told what is asked of
 * them, and nothing of how the case stands.
 */
export function mayHold(reader: Reader, section: Section): boolean {
  if (reader.referee !== null || section === 'request') return reader.referee !== null && section === 'request';
  if (section === 'gaps') return mayTellGaps(reader);
  return section !== 'changes' || maySeeFormer(reader);
}

/** Whether a field that a packet can do without is told. */
export function tells({ omit }: Reader, field: OmissibleField): boolean {
  return !omit.includes(field);
}
