import type { CalendarDate } from '../../lib/calendar-date.ts';
import { type PacketPlan, packetPlan } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';

/** How a referee is asked. */
export type RequestWish = {
  /** Id in the case. */
  readonly referee: string;
  /** A question a line. */
  readonly questions: string;
  readonly answerBy: CalendarDate | null;
  /** Whether they may see what is marked internal of what they are named for; private items never. */
  readonly internal: boolean;
};

/** The plan of a request for feedback: that and nothing else, for one referee. The packet's own plan has no part in it. */
export function requestPlan(c: PromotionCase, { referee, questions, answerBy, internal }: RequestWish): PacketPlan {
  return packetPlan.parse({
    audience: internal ? 'committee' : 'peer',
    paper: c.packet.paper,
    sections: ['request'],
    referee,
    questions,
    answerBy,
  });
}
