import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Exhibit } from './exhibits.ts';
import { packetContext } from './packet-context.ts';
import { redactPacket, withoutWithheld } from './redact.ts';

/** An exhibit as its reader sees it; `id` is that of its activity in the case, which the reader may see under another. */
export type PacketExhibit = { readonly id: string; readonly exhibit: Exhibit };

/** The exhibits of a packet in their order, each with the activity of the case that it is. */
export function packetExhibits(c: PromotionCase, plan: PacketPlan, today: CalendarDate): readonly PacketExhibit[] {
  const redacted = redactPacket(c, plan);
  const seen = redacted.case.activities;
  // Names are replaced one by one in the order of the case, in ids as well.
  const ids = new Map(withoutWithheld(c, plan).activities.map(({ id }, index) => [seen[index]?.id, id]));
  return packetContext(redacted.case, redacted.plan, today).exhibits.flatMap((exhibit) => {
    const id = ids.get(exhibit.activity.id);
    return id === undefined ? [] : [{ id, exhibit }];
  });
}
