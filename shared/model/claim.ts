import * as z from 'zod/mini';
import { identifier, text } from './field.ts';

/** How far an activity supports a criterion, from weak to strong. */
export const strength = z.enum(['partial', 'meets', 'exceeds'], {
  error: 'must be "partial", "meets" or "exceeds"',
});
export type Strength = z.infer<typeof strength>;

/** "This activity supports this criterion"; at most one claim for each pair. */
export const claim = z.strictObject({
  id: identifier,
  activity: identifier,
  criterion: identifier,
  strength,
  rationale: z._default(text, ''),
});
export type Claim = z.infer<typeof claim>;
