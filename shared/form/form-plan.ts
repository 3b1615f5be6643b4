import { type Audience, type PacketPlan, SECTIONS } from '../model/packet-plan.ts';
import { mayTellGaps } from '../packet/audience-rules.ts';
import { planFor } from '../packet/ready-made-plans.ts';

/**
 * The plan that a form draws its data from: the packet's own for an audience, with every section, because the form decides
 * what it has room for. Gaps only where that reader may be told of them.
 */
export function formPlan(plan: PacketPlan, audience: Audience): PacketPlan {
  const forAudience = { ...planFor(plan, audience), referee: null };
  return { ...forAudience, sections: SECTIONS.filter((section) => section !== 'gaps' || mayTellGaps(forAudience)) };
}
