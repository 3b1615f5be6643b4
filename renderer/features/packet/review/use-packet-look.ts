import { useMemo } from 'react';
import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { LostGlyph } from '../../../../shared/model/lost-glyph.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type PacketReview, packetReview } from './packet-review.ts';
import { useLostGlyphs } from './use-lost-glyphs.ts';

/** All that an author looks over before a packet leaves, and whether that is nothing but its name. */
export type Look = PacketReview & {
  readonly glyphs: readonly LostGlyph[];
  readonly withheldCount: number;
  readonly nothing: boolean;
};

export function usePacketLook(promotionCase: PromotionCase, plan: PacketPlan, format: ExportFormat): Look {
  const review = useMemo(() => packetReview(promotionCase, plan, format), [promotionCase, plan, format]);
  const glyphs = useLostGlyphs(promotionCase.id, plan, format);
  const withheldCount = review.withheld.reduce((sum, { entries }) => sum + entries.length, 0);
  const nothing = withheldCount + review.replaced.length + review.leftOut.length === 0;
  return { ...review, glyphs, withheldCount, nothing };
}
