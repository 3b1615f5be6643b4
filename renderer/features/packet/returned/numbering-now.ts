import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import { SECTIONS, type Section } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { packetOutline } from '../../../../shared/packet/outline.ts';
import { packetContext } from '../../../../shared/packet/packet-context.ts';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import type { Numbering } from '../../../../shared/returned/remark-target.ts';

/** Numbers and headings of the packet as it is now, for the readers it is meant for. */
export function numberingNow(promotionCase: PromotionCase, today: CalendarDate): Numbering {
  const { case: redacted, plan } = redactPacket(promotionCase, promotionCase.packet);
  const { exhibits } = packetContext(redacted, plan, today);
  const outline = packetOutline(redacted, plan, { date: today, instant: `${today}T00:00:00.000Z` });
  return {
    exhibits: new Map(exhibits.map(({ label, activity }) => [label, activity.id])),
    headings: new Map(
      outline.blocks.flatMap((block) => {
        const section = block.kind === 'heading' ? sectionOf(block.id) : undefined;
        return block.kind === 'heading' && section !== undefined ? [[block.text, section] as const] : [];
      }),
    ),
  };
}

function sectionOf(id: string): Section | undefined {
  return SECTIONS.find((section) => id === section || id.startsWith(`${section}-`));
}
