import * as z from 'zod/mini';
import { identifier, requiredLine } from '../model/field.ts';
import type { CaseComparison, LibraryCopy, Settlement } from './copy-answers.ts';
import { answer } from './question.ts';

/** Where the other version of a case is: in a copy of the library, or in a file that `case.import` read. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copy'), name: requiredLine }),
  z.strictObject({ kind: z.literal('file'), token: identifier }),
]);
export type CopySource = z.infer<typeof source>;

const copiedCase = { source, case: identifier };
/** Answers to the questions of a merge, by the questions' ids. */
const choices = z.record(z.string(), z.enum(['mine', 'theirs', 'both']));

/** Versions of cases that went apart: found, compared, merged. */
export const copyQuestions = {
  /** Looks for other libraries in the library's folder; changes nothing. */
  'copies.find': { request: z.strictObject({}), answer: answer<readonly LibraryCopy[]>() },
  /** Both versions of a case. Codes `no-such-copy`, `no-such-case`, `case-locked`. */
  'copies.compare': { request: z.strictObject(copiedCase), answer: answer<CaseComparison>() },
  /** Saves the merged case as one edit; code `stale` when either version has moved on since it was compared. */
  'copies.merge': {
    request: z.strictObject({ ...copiedCase, sequence: z.int(), fingerprint: z.string(), choices }),
    answer: answer<Settlement>(),
  },
  /** Adds the other version as a case of its own, or leaves it out. */
  'copies.settle': {
    request: z.strictObject({ ...copiedCase, how: z.enum(['add', 'leave']) }),
    answer: answer<Settlement>(),
  },
  /** Gives a copy that has nothing to offer another name, under which it is kept. */
  'copies.setAside': { request: z.strictObject({ name: requiredLine }), answer: answer<Settlement>() },
} as const;
