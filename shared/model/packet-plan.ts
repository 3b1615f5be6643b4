import * as z from 'zod/mini';
import { calendarDate, identifier, line, text } from './field.ts';

/** Who a packet is for; it decides what may leave. */
export const AUDIENCES = ['me', 'manager', 'peer', 'committee'] as const;
export const audience = z.enum(AUDIENCES, { error: `must be one of ${AUDIENCES.join(', ')}` });
export type Audience = z.infer<typeof audience>;

export const USUAL_SECTIONS = ['summary', 'standing', 'comparison', 'exhibits', 'gaps', 'referees'] as const;
/** Every section there is; a new packet has only the usual ones, the others come on request. */
export const SECTIONS = [
  ...USUAL_SECTIONS,
  'excess',
  'needs',
  'plan',
  'scope',
  'narratives',
  'metrics',
  'appendix',
  'changes',
  /** What one referee is asked; it says nothing in a packet for any other reader. */
  'request',
] as const;
export const section = z.enum(SECTIONS, { error: `must be one of ${SECTIONS.join(', ')}` });
export type Section = z.infer<typeof section>;

export const LIMIT_UNITS = ['words', 'characters', 'pages'] as const;
/** How long something may be. Characters are counted with blanks, pages are those of the PDF. */
export const lengthLimit = z.strictObject({
  unit: z.enum(LIMIT_UNITS, { error: `must be one of ${LIMIT_UNITS.join(', ')}` }),
  amount: z
    .int('must be a whole number')
    .check(z.gte(1, 'must be at least 1'), z.lte(1_000_000, 'must be at most 1,000,000')),
});
export type LengthLimit = z.infer<typeof lengthLimit>;

/** What the author says of a section; an empty title is the usual one. It stays while the section is left out. */
export const sectionWording = z.strictObject({
  title: z._default(line, ''),
  introduction: z._default(text, ''),
  limit: z._default(z.nullable(lengthLimit), null),
});
export type SectionWording = z.infer<typeof sectionWording>;

/** Fields of activities and referees that a packet can do without, whoever reads it. */
export const OMISSIBLE_FIELDS = [
  'effort',
  'collaborators',
  'ownPart',
  'metrics',
  'links',
  'files',
  'proof',
  'refereeLevels',
] as const;
export const omissibleField = z.enum(OMISSIBLE_FIELDS, { error: `must be one of ${OMISSIBLE_FIELDS.join(', ')}` });
export type OmissibleField = z.infer<typeof omissibleField>;

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
  wording: z._default(z.partialRecord(section, sectionWording), {}),
  /** For the whole packet. */
  limit: z._default(z.nullable(lengthLimit), null),
  /** What the narratives are grouped by. */
  narratives: z._default(z.enum(['project', 'criterion'], { error: 'must be "project" or "criterion"' }), 'project'),
  omit: z._default(z.array(omissibleField), []),
  /** Ids of activities that this packet does without, to keep it short; they may have left the case since. */
  without: z._default(z.array(identifier), []),
  /** Gaps and their mitigations are the author's own until this is set. */
  gapsReleased: z._default(z.boolean('must be true or false'), false),
  /** Id of the referee that it is for, who sees only what concerns them; null for any reader. */
  referee: z._default(z.nullable(identifier), null),
  /** What that referee is asked, a question a line. */
  questions: z._default(text, ''),
  /** By when the answer is needed. */
  answerBy: z._default(z.nullable(calendarDate), null),
  /** Id of the submission that this one follows; null for a first attempt. */
  follows: z._default(z.nullable(identifier), null),
});
export type PacketPlan = z.infer<typeof packetPlan>;

/** A plan under a name, to be taken again. */
export const namedPlan = z.strictObject({
  id: identifier,
  name: line.check(z.refine((name) => name.trim() !== '', 'must not be empty')),
  plan: packetPlan,
});
export type NamedPlan = z.infer<typeof namedPlan>;

/** A plan under its name as a file has it. */
export type PlanOfFile = Pick<NamedPlan, 'name' | 'plan'>;
