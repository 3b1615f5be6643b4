import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { READY_MADE_PLANS, readyMadePlan, takePlan } from '../../../shared/packet/ready-made-plans.ts';
import { readPlanFile } from './files.ts';

/** The case's plan, or after another is taken for it: one that the case keeps by that name, a ready-made one, or that of a file. */
export async function wantedPlan(
  wish: string | null,
  { packet, packetPlans }: PromotionCase,
): Promise<Result<PacketPlan, Failure>> {
  if (wish === null) return success(packet);
  const kept = packetPlans.find(({ name }) => name.trim().toLowerCase() === wish.trim().toLowerCase());
  if (kept !== undefined) return success(takePlan(packet, kept.plan));
  const readyMade = READY_MADE_PLANS.find((name) => name === wish);
  if (readyMade !== undefined) return success(takePlan(packet, readyMadePlan(readyMade)));
  const read = await readPlanFile(wish);
  if (read.ok) return success(takePlan(packet, read.value.plan));
  if (read.problem.code !== 'no-such-file') return read;
  const names = [...packetPlans.map(({ name }) => `"${name}"`), ...READY_MADE_PLANS].join(', ');
  return failure({ code: 'no-such-plan', message: `There is no plan and no file "${wish}"; plans are: ${names}.` });
}
