import { levelTitle } from '../ladder/look-up.ts';
import { safeFileName } from '../lib/safe-file-name.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { RedactedCase } from './redact.ts';

/** The name of a packet's file, as in "Ada Lovelace - Staff engineer.pdf": it leaves too, so it is made from what may leave. */
export function packetFileName(c: RedactedCase, extension: string): string {
  return safeFileName(fileTitle(c), extension);
}

/** The name of a request for feedback, as in "Feedback on Ada Lovelace - Bo Example.docx". */
export function requestFileName({ person, referees: [asked] }: RedactedCase, extension: string): string {
  return safeFileName(`Feedback on ${person.name} - ${asked?.name ?? ''}`, extension);
}

/** The person and the level sought. */
export function fileTitle({ person, target, ladder }: PromotionCase): string {
  return `${person.name} - ${levelTitle(ladder, target.track, target.level)}`;
}
