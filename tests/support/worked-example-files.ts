import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Ladder } from '../../shared/model/ladder.ts';
import { JORGEF, OVERLAY, SAME_RUNG, TWO_TRACK } from './case-builder.ts';

/** The ladders of the files in tests/fixtures/worked-examples, by the shape that each shows. */
export const LADDER_OF_SHAPE: Readonly<Record<string, Ladder>> = {
  fork: TWO_TRACK,
  'own-ladder': JORGEF,
  'same-rung': SAME_RUNG,
  overlay: OVERLAY,
};

const example = z.strictObject({
  what: z.string(),
  thresholds: z._default(z.record(z.string(), z.union([z.number(), z.string()])), {}),
  on: z._default(z.string(), 'ic'),
  tally: z._default(z.record(z.string(), z.string()), {}),
  evidence: z._default(z.record(z.string(), z.union([z.string(), z.array(z.string())])), {}),
  verdicts: z._default(z.record(z.string(), z.string()), {}),
  standing: z.record(z.string(), z.string()),
  effective: z._default(z.record(z.string(), z.nullable(z.string())), {}),
});
export type WorkedExample = z.infer<typeof example>;

/** The examples of one shape. */
export function workedExamples(shape: string): WorkedExample[] {
  const file = new URL(`../fixtures/worked-examples/${shape}.yaml`, import.meta.url);
  return z.array(example).parse(parse(readFileSync(file, 'utf8')));
}
