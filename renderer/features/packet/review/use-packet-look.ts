import { useMemo } from 'react';
import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { LostGlyph } from '../../../../shared/model/lost-glyph.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { budgetOf } from '../../../../shared/packet/budget.ts';
import { packetOutline } from '../../../../shared/packet/outline.ts';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { overSentences } from '../length/over-sections.ts';
import { type PacketReview, packetReview } from './packet-review.ts';
import { useDrawn } from './use-drawn.ts';

/** All that an author looks over before a packet leaves, and whether that is nothing but its name. */
export type Look = PacketReview & {
  /** That it asks nobody, and what is longer than its limit, in sentences. */
  readonly faults: readonly string[];
  readonly glyphs: readonly LostGlyph[];
  readonly withheldCount: number;
  readonly nothing: boolean;
};

export function usePacketLook(promotionCase: PromotionCase, plan: PacketPlan, format: ExportFormat): Look {
  const review = useMemo(() => packetReview(promotionCase, plan, format), [promotionCase, plan, format]);
  // Only a PDF lacks glyphs, and only the PDF has pages.
  const drawn = useDrawn(promotionCase.id, plan, format === 'pdf' || isLimitedInPages(plan));
  const date = useToday();
  const outline = useMemo(() => {
    const redacted = redactPacket(promotionCase, plan);
    // No text of a packet depends on the instant.
    return packetOutline(redacted.case, redacted.plan, { date, instant: `${date}T12:00:00.000Z` });
  }, [promotionCase, plan, date]);
  const faults = [...asksNobody(promotionCase, plan), ...overSentences(budgetOf(outline, plan, drawn), plan)];
  const withheldCount = review.withheld.reduce((sum, { entries }) => sum + entries.length, 0);
  const nothing = withheldCount + review.replaced.length + review.leftOut.length === 0;
  return { ...review, faults, glyphs: format === 'pdf' ? (drawn?.lostGlyphs ?? []) : [], withheldCount, nothing };
}

/** A request for feedback and nothing else, which is empty until it asks somebody. */
function asksNobody({ referees }: PromotionCase, { sections, referee }: PacketPlan): readonly string[] {
  const isRequest = sections.length > 0 && sections.every((section) => section === 'request');
  return isRequest && !referees.some(({ id }) => id === referee) ? [text.requests.chooseWhom] : [];
}

function isLimitedInPages({ limit, wording }: PacketPlan): boolean {
  return [limit, ...Object.values(wording).map((each) => each.limit)].some((each) => each?.unit === 'pages');
}
