import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Exhibit } from './exhibits.ts';
import { packetContext } from './packet-context.ts';
import { type RedactedCase, redactPacket, withoutWithheld } from './redact.ts';

/** An exhibit as its reader sees it; `id` is that of its activity in the case, which the reader may see under another. */
export type PacketExhibit = { readonly id: string; readonly exhibit: Exhibit };

/** The exhibits of a packet in their order, each with the activity of the case that it is. */
export function packetExhibits(c: PromotionCase, plan: PacketPlan, today: CalendarDate): readonly PacketExhibit[] {
  const redacted = redactPacket(c, plan);
  const ids = idsInCase(c, plan, redacted.case);
  return packetContext(redacted.case, redacted.plan, today).exhibits.flatMap((exhibit) => {
    const id = ids.get(exhibit.activity.id);
    return id === undefined ? [] : [{ id, exhibit }];
  });
}

/** Ids of activities and criteria of the case by those that a packet has for them: names are replaced in ids as well. */
export function idsInCase(c: PromotionCase, plan: PacketPlan, seen: RedactedCase): ReadonlyMap<string, string> {
  const own = withoutWithheld(c, plan);
  const pairs = [
    // One by one in the order of the case.
    [own.activities, seen.activities],
    [own.ladder.criteria, seen.ladder.criteria],
  ] as const;
  return new Map(
    pairs.flatMap(([items, others]) => items.map(({ id }, index) => [others[index]?.id ?? id, id] as const)),
  );
}
