import { useEffect, useRef, useState } from 'react';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import { isOverBudget } from '../../../../shared/packet/budget.ts';
import type { PacketBudget } from '../../../../shared/packet/packet-budget.ts';
import { text } from '../../../text/text.ts';
import { overSections } from './over-sections.ts';

/** What is to be said aloud: something only when the packet goes over a limit, or comes back within all of them. */
export function useCrossing(budget: PacketBudget, plan: PacketPlan): string {
  const isOver = isOverBudget(budget);
  const before = useRef(isOver);
  const [said, say] = useState('');
  useEffect(() => {
    if (before.current === isOver) return;
    before.current = isOver;
    const { limit, over } = budget.whole;
    const words = text.packetPlan;
    if (!isOver) say(words.within);
    else say(limit !== null && over > 0 ? words.wholeOver(over, limit.unit) : overSections(budget, plan).join('. '));
  }, [isOver, budget, plan]);
  return said;
}
