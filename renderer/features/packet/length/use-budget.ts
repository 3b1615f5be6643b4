import { useEffect, useRef, useState } from 'react';
import type { RenderedPacket } from '../../../../shared/api/answers.ts';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type PacketBudget, packetBudget } from '../../../../shared/packet/packet-budget.ts';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import { useToday } from '../../../store/today.ts';

/** How long edits may pause before the packet is measured anew, in milliseconds: a large one takes a moment. */
const PAUSE = 150;

/** How long the packet is as the case stands; its pages are those of the PDF that was drawn last. */
export function useBudget(promotionCase: PromotionCase, drawn: RenderedPacket | null): PacketBudget {
  const date = useToday();
  const [budget, setBudget] = useState(() => measured(promotionCase, drawn, date));
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => setBudget(measured(promotionCase, drawn, date)), PAUSE);
    return () => clearTimeout(timer);
  }, [promotionCase, drawn, date]);
  return budget;
}

function measured(promotionCase: PromotionCase, drawn: RenderedPacket | null, date: CalendarDate): PacketBudget {
  const { packet } = promotionCase;
  // No text of a packet depends on the instant.
  const now = { date, instant: `${date}T12:00:00.000Z` };
  const redacted = redactPacket(promotionCase, packet);
  return packetBudget(redacted.case, redacted.plan, now, drawn);
}
