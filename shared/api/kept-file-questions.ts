import * as z from 'zod/mini';
import { ATTACHMENT_LIMIT, type Attachment, contentHash } from '../model/attachment.ts';
import { exportFormat } from '../model/export-format.ts';
import { calendarDate, identifier, line, requiredLine, text } from '../model/field.ts';
import { packetPlan } from '../model/packet-plan.ts';
import type { Submission } from '../model/submission.ts';
import type { PacketDiff } from '../packet/diff/diff-types.ts';
import type { Delivery } from './answers.ts';
import { answer } from './question.ts';

const attachedBytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'must be bytes')
  .check(z.refine((bytes) => bytes.length <= ATTACHMENT_LIMIT, `is larger than ${ATTACHMENT_LIMIT / 1024 / 1024} MB`));

/** Questions about files that a case names and that lie beside it: attachments, and packets as they were handed in. */
export const keptFileQuestions = {
  /** Keeps a file for the case; an edit of the case is to name what comes back. */
  'file.attach': {
    request: z.strictObject({ id: identifier, name: requiredLine, mediaType: line, bytes: attachedBytes }),
    answer: answer<Attachment>(),
  },
  /** Hands out an attached file or a submission, to the byte. */
  'file.save': { request: z.strictObject({ id: identifier, hash: contentHash }), answer: answer<Delivery>() },
  /** Writes the packet and keeps its bytes as they are now; an edit of the case is to name what comes back. */
  'packet.freeze': {
    request: z.strictObject({ id: identifier, plan: packetPlan, format: exportFormat, date: calendarDate, note: text }),
    answer: answer<Submission>(),
  },
  /**
   * Holds a submission against another, or against the packet as it would be now for the same reader. Code
   * `content-unknown` where only the facts of one are known, as of those from before what they said was kept.
   */
  'packet.compare': {
    request: z.strictObject({ id: identifier, earlier: identifier, later: z.nullable(identifier) }),
    answer: answer<PacketDiff>(),
  },
} as const;
