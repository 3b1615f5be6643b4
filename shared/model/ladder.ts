import * as z from 'zod/mini';
import { identifier, line, requiredLine, requiredText, safeUrl, text } from './field.ts';
import { thresholds } from './thresholds.ts';

/** The file format that a ladder file names in its first field. */
const LADDER_SCHEMA = 'rungs-ladder/1';

export const track = z.strictObject({
  id: identifier,
  name: requiredLine,
  short: z._default(line, ''),
  promise: z._default(text, ''),
  titleAliases: z._default(z.array(requiredLine), []),
  /** A role without rungs that people on other tracks enter and leave: it has one level, which no other track has. */
  overlay: z._default(z.boolean('must be true or false'), false),
});
export type Track = z.infer<typeof track>;

/** A rung: `names` has a title for each track that has this level; ranks order levels from junior to senior. */
export const level = z.strictObject({
  id: identifier,
  rank: z.number('must be a number'),
  names: z.record(identifier, requiredLine),
  scope: z._default(text, ''),
  /** The same job on every track. */
  shared: z._default(z.boolean('must be true or false'), false),
  /** Where the tracks part. */
  fork: z._default(z.boolean('must be true or false'), false),
});
export type Level = z.infer<typeof level>;

const dimension = z.strictObject({ id: identifier, name: requiredLine });

export const theme = z.strictObject({
  id: identifier,
  name: requiredLine,
  dimension: z._default(z.nullable(identifier), null),
});
export type Theme = z.infer<typeof theme>;

/** An observable behaviour that one level asks for, on each of `tracks`. */
export const criterion = z.strictObject({
  id: identifier,
  level: identifier,
  theme: identifier,
  tracks: z.array(identifier).check(z.minLength(1, 'must name at least one track')),
  statement: requiredText,
  examples: z._default(z.array(requiredText), []),
  /** Optional criteria never hold a level back and may be declared not applicable. */
  optional: z._default(z.boolean('must be true or false'), false),
});
export type Criterion = z.infer<typeof criterion>;

export const ladder = z.strictObject({
  schema: z.literal(LADDER_SCHEMA, `must be "${LADDER_SCHEMA}"`),
  id: identifier,
  title: requiredLine,
  version: requiredLine,
  source: z._default(
    z.nullable(
      z.strictObject({
        name: requiredLine,
        licence: z._default(line, ''),
        url: z._default(z.union([z.literal(''), safeUrl], 'must be a full http://, https:// or mailto: address'), ''),
        files: z._default(z.array(requiredLine), []),
      }),
    ),
    null,
  ),
  thresholds: z.prefault(thresholds, {}),
  dimensions: z._default(z.array(dimension), []),
  tracks: z.array(track).check(z.minLength(1, 'must have at least one track')),
  levels: z.array(level).check(z.minLength(1, 'must have at least one level')),
  themes: z.array(theme).check(z.minLength(1, 'must have at least one theme')),
  criteria: z.array(criterion).check(z.minLength(1, 'must have at least one criterion')),
});
export type Ladder = z.infer<typeof ladder>;
