import * as z from 'zod/mini';
import { line, requiredLine } from './field.ts';

/** Largest file that may be attached, in bytes. */
export const ATTACHMENT_LIMIT = 20 * 1024 * 1024;

/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
export const contentHash = z
  .string('must be text')
  .check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'));

/** A file that belongs to an item; its bytes lie apart, under their hash. */
export const attachment = z.strictObject({
  hash: contentHash,
  /** As the file was called, with its ending. */
  name: requiredLine,
  /** As in "image/png"; empty when it is not known. */
  mediaType: z._default(line, ''),
  /** In bytes. */
  size: z.int('must be a whole number').check(z.gte(0, 'must not be negative')),
});
export type Attachment = z.infer<typeof attachment>;
