import * as z from 'zod/mini';
import { identifier } from './field.ts';

const theme = z.enum(['system', 'light', 'dark']);
const recentCases = z.array(identifier);

/** What the program remembers of its own; nothing of a case. */
export const settings = z.object({
  theme: z._default(theme, 'system'),
  /** Case ids, most recently opened first. */
  recentCases: z._default(recentCases, []),
});
export type Settings = z.infer<typeof settings>;

/** Settings to change; those left out stay. Not `z.partial(settings)`, which would put the defaults in their place. */
export const settingsChange = z.strictObject({ theme: z.optional(theme), recentCases: z.optional(recentCases) });
