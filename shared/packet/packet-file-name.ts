import { levelTitle } from '../ladder/look-up.ts';
import { safeFileName } from '../lib/safe-file-name.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { RedactedCase } from './redact.ts';

/**
 * The name of a packet's file, as in "Ada Lovelace - Staff engineer.pdf", or of a request for feedback, as in "Feedback on
 * Ada Lovelace - Bo Example.docx": it leaves too, so it is made from what may leave. `c` is redacted by the plan.
 */
export function packetFileName(
  c: RedactedCase,
  { referee, sections }: Pick<PacketPlan, 'referee' | 'sections'>,
  extension: string,
): string {
  const [asked] = c.referees;
  const isRequest = referee !== null && asked !== undefined && sections.includes('request');
  return safeFileName(isRequest ? `Feedback on ${c.person.name} - ${asked.name}` : fileTitle(c), extension);
}

/** The person and the level sought. */
export function fileTitle({ person, target, ladder }: PromotionCase): string {
  return `${person.name} - ${levelTitle(ladder, target.track, target.level)}`;
}
