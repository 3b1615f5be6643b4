import type { Failure } from '../lib/result.ts';

/** Why a file was refused: a sentence about the whole, and each fault with its place. */
export type CaseProblem = Failure & { readonly problems: readonly Failure[] };

/** Faults listed at most; the sentence still counts them all. */
const PROBLEM_LIMIT = 50;

/** A refusal for one reason that has no place inside the document. */
export function refusal(code: string, message: string): CaseProblem {
  return { code, message, problems: [] };
}

/** A refusal for faults inside a document; `subject` is what it is, as in "The case". */
export function faults(code: string, subject: string, problems: readonly Failure[]): CaseProblem {
  const [first] = problems;
  if (first === undefined) throw new Error('A refusal needs at least one fault');
  const message =
    problems.length === 1
      ? `${subject} has a fault: ${first.message}.`
      : `${subject} has ${problems.length} faults, the first: ${first.message}.`;
  const pointer = first.pointer === undefined ? {} : { pointer: first.pointer };
  return { code, message, ...pointer, problems: problems.slice(0, PROBLEM_LIMIT) };
}
