import { useDeferredValue, useMemo } from 'react';
import type { RenderedPacket } from '../../../../shared/api/answers.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type PacketBudget, packetBudget } from '../../../../shared/packet/packet-budget.ts';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import { useToday } from '../../../store/today.ts';

/** How long the packet is as the case stands; its pages are those of the PDF that was drawn last. */
export function useBudget(promotionCase: PromotionCase, drawn: RenderedPacket | null): PacketBudget {
  const settled = useDeferredValue(promotionCase);
  const date = useToday();
  const { packet } = settled;
  const redacted = useMemo(() => redactPacket(settled, packet), [settled, packet]);
  return useMemo(
    // No text of a packet depends on the instant.
    () => packetBudget(redacted.case, redacted.plan, { date, instant: `${date}T12:00:00.000Z` }, drawn),
    [redacted, date, drawn],
  );
}
