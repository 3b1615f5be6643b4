import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import { parseCase } from '../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

const assets = new URL('../../assets/', import.meta.url);
const sampleFile = z.strictObject({ asOf: z.string(), case: z.record(z.string(), z.unknown()) });

/** The shipped sample, as written: its text, the day it was written for, and the case on the built-in ladder. */
export function readSample(): { readonly text: string; readonly asOf: string; readonly subject: PromotionCase } {
  const ladder = parseLadderText(readFileSync(new URL('ladders/two-track.yaml', assets), 'utf8'));
  if (!ladder.ok) throw new Error(ladder.problem.message);
  const text = readFileSync(new URL('samples/sample-case.json', assets), 'utf8');
  const file = sampleFile.parse(JSON.parse(text));
  const parsed = parseCase({ ...file.case, ladder: ladder.value.ladder });
  if (!parsed.ok) throw new Error(parsed.problem.problems.map((fault) => fault.message).join('\n'));
  return { text, asOf: file.asOf, subject: parsed.value };
}
