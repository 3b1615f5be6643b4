import * as z from 'zod/mini';
import { contentHash } from './attachment.ts';
import { exportFormat } from './export-format.ts';
import { calendarDate, identifier, line, requiredLine, text } from './field.ts';
import { audience } from './packet-plan.ts';

/** A packet as it was handed in: its bytes lie apart under their hash and never change, whatever becomes of the case. */
export const submission = z.strictObject({
  id: identifier,
  date: calendarDate,
  audience,
  format: exportFormat,
  fileName: requiredLine,
  hash: contentHash,
  /** In bytes. */
  size: z.int('must be a whole number').check(z.gte(0, 'must not be negative')),
  /** The level that was sought, and the ladder it was held against, as they were then. */
  track: identifier,
  level: identifier,
  ladderVersion: z._default(line, ''),
  /** To whom it went, and whatever else is worth remembering. */
  note: z._default(text, ''),
});
export type Submission = z.infer<typeof submission>;
