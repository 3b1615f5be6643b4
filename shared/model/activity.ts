import * as z from 'zod/mini';
import { attachment } from './attachment.ts';
import { calendarDate, identifier, line, requiredLine, safeUrl, text } from './field.ts';

/** Who may learn of an item: anyone, only people of the company, or only its author. */
export const confidentiality = z.enum(['shareable', 'internal', 'private'], {
  error: 'must be "shareable", "internal" or "private"',
});
export type Confidentiality = z.infer<typeof confidentiality>;

/** A number that an activity changed; `before` and `after` are in `unit`. */
export const metric = z.strictObject({
  name: requiredLine,
  before: z._default(z.nullable(z.number('must be a number or empty')), null),
  after: z._default(z.nullable(z.number('must be a number or empty')), null),
  unit: z._default(line, ''),
  period: z._default(line, ''),
  source: z._default(line, ''),
});
export type Metric = z.infer<typeof metric>;

export const link = z.strictObject({ url: safeUrl, label: z._default(line, '') });
export type Link = z.infer<typeof link>;

/** Time that an activity took: hours a week, or percent of the working time, while it lasted. */
export const effort = z
  .strictObject({
    unit: z.enum(['hours-per-week', 'percent-of-time'], {
      error: 'must be "hours-per-week" or "percent-of-time"',
    }),
    amount: z.number('must be a number').check(z.gte(0, 'must not be negative'), z.lte(168, 'must be at most 168')),
  })
  .check(
    z.refine((value) => value.unit === 'hours-per-week' || value.amount <= 100, {
      error: 'must be at most 100 percent',
      path: ['amount'],
    }),
  );
export type Effort = z.infer<typeof effort>;

/** Something the person did. `end: null` means that it goes on. */
export const activity = z
  .strictObject({
    id: identifier,
    title: requiredLine,
    start: calendarDate,
    end: z._default(z.nullable(calendarDate), null),
    situation: z._default(text, ''),
    action: z._default(text, ''),
    impact: z._default(text, ''),
    /** The person's own part, told apart from the team's. */
    ownPart: z._default(text, ''),
    metrics: z._default(z.array(metric), []),
    links: z._default(z.array(link), []),
    attachments: z._default(z.array(attachment), []),
    effort: z._default(z.nullable(effort), null),
    mode: z._default(z.enum(['hands-on', 'enabling'], { error: 'must be "hands-on" or "enabling"' }), 'hands-on'),
    collaborators: z._default(z.array(requiredLine), []),
    tags: z._default(z.array(requiredLine), []),
    /** What it was a part of, as in "Billing rewrite"; empty for one that stands alone. */
    project: z._default(line, ''),
    confidentiality: z._default(confidentiality, 'internal'),
  })
  .check(
    z.refine((value) => value.end === null || value.end >= value.start, {
      error: 'must not be before the start',
      path: ['end'],
    }),
  );
export type Activity = z.infer<typeof activity>;
