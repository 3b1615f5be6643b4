import * as z from 'zod/mini';
import { calendarDate, identifier, line } from './field.ts';

/** A time in a role as it really was: on one track, or on two at once. `end: null` means that it goes on. */
export const rolePeriod = z
  .strictObject({
    id: identifier,
    tracks: z.array(identifier).check(z.minLength(1, 'must name at least one track')),
    level: z._default(z.nullable(identifier), null),
    /** In the company's own words. */
    title: z._default(line, ''),
    start: calendarDate,
    end: z._default(z.nullable(calendarDate), null),
  })
  .check(
    z.refine((value) => value.end === null || value.end >= value.start, {
      error: 'must not be before the start',
      path: ['end'],
    }),
  );
export type RolePeriod = z.infer<typeof rolePeriod>;
