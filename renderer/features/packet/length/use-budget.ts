import { useEffect, useRef, useState } from 'react';
import type { RenderedPacket } from '../../../../shared/api/answers.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { budgetOfCase, type PacketBudget } from '../../../../shared/packet/packet-budget.ts';
import { useToday } from '../../../store/today.ts';

/** How long edits may pause before the packet is measured anew, in milliseconds: a large one takes a moment. */
const PAUSE = 150;

/** How long the packet is as the case stands; its pages are those of the PDF that was drawn last. */
export function useBudget(promotionCase: PromotionCase, drawn: RenderedPacket | null): PacketBudget {
  const date = useToday();
  const [budget, setBudget] = useState(() => budgetOfCase(promotionCase, promotionCase.packet, date, drawn));
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => setBudget(budgetOfCase(promotionCase, promotionCase.packet, date, drawn)), PAUSE);
    return () => clearTimeout(timer);
  }, [promotionCase, drawn, date]);
  return budget;
}
