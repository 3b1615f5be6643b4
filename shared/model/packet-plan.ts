import * as z from 'zod/mini';
import { text } from './field.ts';

/** Who a packet is for; it decides what may leave. */
export const AUDIENCES = ['me', 'manager', 'peer', 'committee'] as const;
export const audience = z.enum(AUDIENCES, { error: `must be one of ${AUDIENCES.join(', ')}` });
export type Audience = z.infer<typeof audience>;

const USUAL_SECTIONS = ['summary', 'standing', 'comparison', 'exhibits', 'gaps', 'referees'] as const;
/** Every section there is; a new packet has only the usual ones, the others come on request. */
export const SECTIONS = [...USUAL_SECTIONS, 'excess', 'needs', 'plan'] as const;
export const section = z.enum(SECTIONS, { error: `must be one of ${SECTIONS.join(', ')}` });
export type Section = z.infer<typeof section>;

/** What a packet holds and how it is laid out; the summary is the author's own opening. */
export const packetPlan = z.strictObject({
  audience: z._default(audience, 'committee'),
  paper: z._default(z.enum(['a4', 'letter'], { error: 'must be "a4" or "letter"' }), 'a4'),
  /** In the order of the document, each once. */
  sections: z._default(
    z
      .array(section)
      .check(z.refine((sections) => new Set(sections).size === sections.length, 'must name each section once')),
    [...USUAL_SECTIONS],
  ),
  summary: z._default(text, ''),
});
export type PacketPlan = z.infer<typeof packetPlan>;
