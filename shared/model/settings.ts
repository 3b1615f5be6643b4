import * as z from 'zod/mini';
import { identifier } from './field.ts';

/** What the program remembers of its own; nothing of a case. */
export const settings = z.object({
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** Case ids, most recently opened first. */
  recentCases: z._default(z.array(identifier), []),
});
export type Settings = z.infer<typeof settings>;
