import * as z from 'zod/mini';
import { confidentiality } from './activity.ts';
import { identifier, requiredLine, text } from './field.ts';

/** Something the organization needs and no role covers, as the person has observed it: the business case for a role. */
export const need = z.strictObject({
  id: identifier,
  title: requiredLine,
  /** What was observed, and where. */
  observation: z._default(text, ''),
  /** What happens as long as nobody has the task. */
  consequence: z._default(text, ''),
  /** Who or what would cover it. */
  proposal: z._default(text, ''),
  activities: z._default(z.array(identifier), []),
  criteria: z._default(z.array(identifier), []),
  confidentiality: z._default(confidentiality, 'internal'),
});
export type Need = z.infer<typeof need>;
