import * as z from 'zod/mini';
import { confidentiality } from './activity.ts';
import { calendarDate, identifier, requiredText } from './field.ts';

const about = { criterion: identifier, confidentiality: z._default(confidentiality, 'internal') };

/** What the person says of a criterion beside claims; at most one of each kind for a criterion. */
export const declaration = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('no-opportunity'), ...about, reason: requiredText }),
    z.strictObject({ kind: z.literal('not-applicable'), ...about, reason: requiredText }),
    z.strictObject({
      kind: z.literal('known-gap'),
      ...about,
      mitigation: requiredText,
      by: z._default(z.nullable(calendarDate), null),
    }),
  ],
  { error: 'must be "no-opportunity", "not-applicable" or "known-gap"' },
);
export type Declaration = z.infer<typeof declaration>;
export type DeclarationKind = Declaration['kind'];
