import { type Audience, type PacketPlan, SECTIONS } from '../model/packet-plan.ts';

/**
 * The plan that a form draws its data from: the packet's own for an audience, with every section, because the form decides
 * what it has room for. Gaps only where their author has released them, or reads alone.
 */
export function formPlan(plan: PacketPlan, audience: Audience): PacketPlan {
  const mayTellGaps = plan.gapsReleased || audience === 'me';
  return {
    ...plan,
    audience,
    sections: SECTIONS.filter((section) => section !== 'gaps' || mayTellGaps),
    referee: null,
  };
}
