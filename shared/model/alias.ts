import * as z from 'zod/mini';
import { identifier, requiredLine } from './field.ts';
import { audience } from './packet-plan.ts';

export const ALIAS_KINDS = ['person', 'customer', 'code-name', 'other'] as const;

/** A name that some readers are not to learn, and what they read in its place, as in "Falcon" and "the billing project". */
export const alias = z.strictObject({
  id: identifier,
  kind: z._default(z.enum(ALIAS_KINDS, { error: `must be one of ${ALIAS_KINDS.join(', ')}` }), 'person'),
  name: requiredLine,
  /** Other ways in which the same name is written, as in initials or a nickname. */
  spellings: z._default(z.array(requiredLine), []),
  replacement: requiredLine,
  audiences: z._default(z.array(audience), ['peer', 'committee']),
});
export type Alias = z.infer<typeof alias>;
