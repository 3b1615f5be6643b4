import * as z from 'zod/mini';
import { confidentiality } from './activity.ts';
import { strength } from './claim.ts';
import { calendarDate, identifier, requiredLine, text } from './field.ts';
import { proof } from './proof.ts';

/** An activity that is intended, to close gaps: by `end` it is to support its criteria as strongly as it says. */
export const intention = z
  .strictObject({
    id: identifier,
    title: requiredLine,
    note: z._default(text, ''),
    criteria: z.array(identifier).check(z.minLength(1, 'must name at least one criterion')),
    start: calendarDate,
    end: calendarDate,
    strength: z._default(strength, 'meets'),
    proof: z._default(proof, 'artefact'),
    /** The activity that it has become; null as long as it is only intended. */
    activity: z._default(z.nullable(identifier), null),
    confidentiality: z._default(confidentiality, 'private'),
  })
  .check(z.refine((value) => value.end >= value.start, { error: 'must not be before the start', path: ['end'] }));
export type Intention = z.infer<typeof intention>;
