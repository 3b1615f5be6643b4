import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { Budget } from '../../../../shared/packet/budget.ts';
import { text } from '../../../text/text.ts';
import { sectionName } from '../section-name.ts';

/** The sections that are too long, each in a phrase. */
export function overSections({ sections }: Budget, plan: Pick<PacketPlan, 'wording'>): readonly string[] {
  return sections.flatMap(({ section, limit, over }) =>
    limit === null || over === 0 ? [] : [text.packetPlan.sectionOver(sectionName(plan, section), over, limit.unit)],
  );
}

/** All that is too long: the packet in a sentence, then its sections. */
export function overSentences(budget: Budget, plan: Pick<PacketPlan, 'wording'>): readonly string[] {
  const { limit, over } = budget.whole;
  const whole = limit === null || over === 0 ? [] : [text.packetPlan.wholeOver(over, limit.unit)];
  return [...whole, ...overSections(budget, plan).map((phrase) => `${phrase}.`)];
}
