import { mapTexts, type TextChange } from '../../model/map-texts.ts';
import { type PacketPlan, packetPlan } from '../../model/packet-plan.ts';
import { type PromotionCase, promotionCase } from '../../model/promotion-case.ts';
import type { Place } from './name-pattern.ts';

export type FoundText = { readonly text: string; readonly place: Place };

/** Every text and address of a case and of the plan of a packet, but those of its aliases. */
export function textsOf(c: PromotionCase, plan: PacketPlan): readonly FoundText[] {
  const texts: FoundText[] = [];
  const note = (place: Place) => (text: string) => {
    if (text !== '') texts.push({ text, place });
    return text;
  };
  const collect: TextChange = { text: note('text'), address: note('address'), identifier: (id) => id };
  mapTexts(promotionCase, { ...c, aliases: [] }, collect);
  mapTexts(packetPlan, plan, collect);
  return texts;
}

/** Without what no section prints. */
export function printed(c: PromotionCase): PromotionCase {
  return {
    ...c,
    person: { ...c.person, manager: '' },
    activities: c.activities.map((activity) => ({ ...activity, tags: [] })),
  };
}
