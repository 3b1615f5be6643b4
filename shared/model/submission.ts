import * as z from 'zod/mini';
import { contentHash } from './attachment.ts';
import { exportFormat } from './export-format.ts';
import { calendarDate, identifier, line, requiredLine, text } from './field.ts';
import { audience, packetPlan } from './packet-plan.ts';

export const OUTCOMES = ['promoted', 'not-yet', 'deferred', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What was decided on a packet. */
export const decision = z.strictObject({
  outcome: z.enum(OUTCOMES, { error: `must be one of ${OUTCOMES.join(', ')}` }),
  date: z._default(z.nullable(calendarDate), null),
  /** As it was given. */
  reason: z._default(text, ''),
});
export type Decision = z.infer<typeof decision>;

/** What was said of a packet, of one criterion or of all. The criterion may have left the ladder since. */
export const feedback = z.strictObject({
  id: identifier,
  criterion: z._default(z.nullable(identifier), null),
  /** From whom. */
  from: z._default(line, ''),
  text: z._default(text, ''),
});
export type Feedback = z.infer<typeof feedback>;

/**
 * A packet as it was handed in: its bytes lie apart under their hash and never change, whatever becomes of the case. What it
 * names - exhibits, criteria - may have left the case since.
 */
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
  /** The plan it was made from; null for one that was handed in before plans were kept. */
  plan: z._default(z.nullable(packetPlan), null),
  /** What it said, as an outline in JSON under its hash; null for one from before. Its size is in bytes. */
  content: z._default(z.nullable(z.strictObject({ hash: contentHash, size: z.int('must be a whole number') })), null),
  /** Which activity stood under which number, as in "E3". */
  exhibits: z._default(
    z.array(z.strictObject({ label: requiredLine, activity: identifier, title: z._default(line, '') })),
    [],
  ),
  /** The verdicts that it told, with the criteria as they were worded. */
  verdicts: z._default(
    z.array(z.strictObject({ criterion: identifier, statement: z._default(text, ''), verdict: requiredLine })),
    [],
  ),
  decision: z._default(z.nullable(decision), null),
  feedback: z._default(z.array(feedback), []),
});
export type Submission = z.infer<typeof submission>;
