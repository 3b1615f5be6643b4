import * as z from 'zod/mini';
import { calendarDate, identifier, line, requiredLine, text } from './field.ts';

/** A person who can vouch for activities and criteria, and how far that has come. */
export const referee = z.strictObject({
  id: identifier,
  name: requiredLine,
  role: z._default(line, ''),
  /** Level in the company's own words, as in "Staff engineer". */
  level: z._default(line, ''),
  relationship: z._default(line, ''),
  activities: z._default(z.array(identifier), []),
  criteria: z._default(z.array(identifier), []),
  askedOn: z._default(z.nullable(calendarDate), null),
  answer: z._default(
    z.enum(['none', 'agreed', 'declined'], { error: 'must be "none", "agreed" or "declined"' }),
    'none',
  ),
  /** Whether the person agreed to be quoted by name. */
  consentToQuote: z._default(z.boolean('must be true or false'), false),
  quote: z._default(text, ''),
  /** When the answer came, and when it was agreed that it may be quoted. */
  answeredOn: z._default(z.nullable(calendarDate), null),
  consentedOn: z._default(z.nullable(calendarDate), null),
  /** What they wrote, each about an activity, a criterion or all; either may have left the case since. */
  answers: z._default(
    z.array(
      z.strictObject({
        id: identifier,
        question: z._default(line, ''),
        text: z._default(text, ''),
        activity: z._default(z.nullable(identifier), null),
        criterion: z._default(z.nullable(identifier), null),
      }),
    ),
    [],
  ),
});
export type Referee = z.infer<typeof referee>;
