import * as z from 'zod/mini';
import type { Returned } from '../returned/returned-types.ts';
import { answer } from './question.ts';

/** Largest document that is read, in bytes: a packet of a thousand exhibits with pictures is far below. */
const RETURNED_LIMIT = 64 * 1024 * 1024;

const documentBytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'must be bytes')
  .check(z.refine((bytes) => bytes.length <= RETURNED_LIMIT, `is larger than ${RETURNED_LIMIT / 1024 / 1024} MB`));

/** A packet that came back with remarks in it. */
export const returnedQuestions = {
  /** Reads remarks out of a Word document and keeps nothing; an edit of the case is to take them in. Failures are sentences about "it". */
  'review.read': { request: z.strictObject({ bytes: documentBytes }), answer: answer<Returned>() },
} as const;
