import type { Audience } from '../../../shared/model/packet-plan.ts';

/** Readers of a packet within a sentence, as in "for the committee". */
export const READERS: Readonly<Record<Audience, string>> = {
  me: 'yourself',
  manager: 'your manager',
  peer: 'a peer',
  committee: 'the committee',
};
