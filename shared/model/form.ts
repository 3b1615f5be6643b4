import * as z from 'zod/mini';
import { contentHash } from './attachment.ts';
import { identifier, requiredLine } from './field.ts';

/** The employer's own form as a Word document with placeholders; its bytes lie apart under their hash. */
export const form = z.strictObject({
  id: identifier,
  name: requiredLine,
  fileName: requiredLine,
  hash: contentHash,
  /** In bytes. */
  size: z.int('must be a whole number').check(z.gte(0, 'must not be negative')),
});
export type Form = z.infer<typeof form>;
