import * as z from 'zod/mini';
import { calendarDate, identifier, line, requiredLine, text } from './field.ts';

const REMARK_KINDS = ['comment', 'insertion', 'deletion', 'replacement', 'move'] as const;
const REMARK_STATES = ['open', 'done', 'declined'] as const;

const said = {
  author: z._default(line, ''),
  date: z._default(z.nullable(calendarDate), null),
  text: z._default(text, ''),
};

/** Where in a packet: the id of its nearest bookmark - empty where a program dropped them - and the heading above. */
const place = z.strictObject({ id: z._default(line, ''), heading: z._default(line, '') });
export type Place = z.infer<typeof place>;

/** One comment or tracked change of a returned document, and what became of it. */
export const remark = z.strictObject({
  id: identifier,
  /** The same for the same remark in every later round of the document. */
  fingerprint: requiredLine,
  kind: z.enum(REMARK_KINDS, { error: `must be one of ${REMARK_KINDS.join(', ')}` }),
  ...said,
  /** The words that a change takes away. */
  was: z._default(text, ''),
  /** The words that a comment is about; of a change, the words around it. */
  quoted: z._default(text, ''),
  /** Null before the first heading, and in the running head and foot. */
  place: z._default(z.nullable(place), null),
  /** Of a move: where the words stood, when that is another place. */
  from: z._default(z.nullable(place), null),
  replies: z._default(z.array(z.strictObject(said)), []),
  /** Whether the reader marked it as resolved in the document. */
  resolved: z._default(z.boolean('must be true or false'), false),
  state: z._default(z.enum(REMARK_STATES, { error: `must be one of ${REMARK_STATES.join(', ')}` }), 'open'),
  note: z._default(text, ''),
});
export type Remark = z.infer<typeof remark>;

/** A remark as a document holds it, before anybody dealt with it. */
export type FoundRemark = Omit<Remark, 'id' | 'state' | 'note'>;

/** A packet that came back with remarks; only the remarks are kept, not the file. */
export const review = z.strictObject({
  id: identifier,
  fileName: requiredLine,
  receivedOn: calendarDate,
  /** Id of the submission that it is about, whose exhibit numbers its places mean; null for the packet as it is. */
  submission: z._default(z.nullable(identifier), null),
  remarks: z._default(z.array(remark), []),
});
export type Review = z.infer<typeof review>;
