import type { RenderedPacket } from '../../../shared/api/answers.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import { ask } from '../../api/client.ts';

/** How long somebody else's drawing goes before, in milliseconds. */
const YIELD = 1_000;

/** Has the desk draw the packet of a case as it is saved, by a plan; again when another part of the window wanted one meanwhile. */
export async function drawPacket(
  id: string,
  plan: PacketPlan,
  isWanted: () => boolean = () => true,
): Promise<Result<RenderedPacket, Failure>> {
  for (;;) {
    const answer = await ask('packet.render', { id, plan });
    if (answer.ok || answer.problem.code !== 'superseded' || !isWanted()) return answer;
    await new Promise((resolve) => setTimeout(resolve, YIELD));
  }
}
