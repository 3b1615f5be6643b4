import { findJsonFault } from '../lib/json-fault.ts';
import { failure, type Result, success } from '../lib/result.ts';
import { type CaseProblem, faults, refusal } from './case-problem.ts';
import { caseFaults } from './check/case-consistency.ts';
import { parseWith } from './parse-with.ts';
import { type PromotionCase, promotionCase } from './promotion-case.ts';
import { upgradeCase } from './upgrade.ts';

/**
 * The only door into the model: a case out of data that nobody has looked at.
 *
 * Codes: `not-a-case`, `newer-schema`, `invalid-case` (with every fault and its JSON pointer), `too-large`.
 */
export function parseCase(data: unknown): Result<PromotionCase, CaseProblem> {
  const upgraded = upgradeCase(data);
  if (!upgraded.ok) return upgraded;
  const parsed = parseWith(promotionCase, upgraded.value, { code: 'invalid-case', subject: 'The case' });
  if (!parsed.ok) return parsed;
  const found = caseFaults(parsed.value);
  return found.length === 0 ? parsed : failure(faults('invalid-case', 'The case', found));
}

/** A case out of the text of a file; beside the codes of `parseCase`, `not-json` with line and column. */
export function parseCaseText(text: string): Result<PromotionCase, CaseProblem> {
  const json = parseJson(text);
  return json.ok ? parseCase(json.value) : json;
}

/** Data out of the text of a file, or with code `not-json` the place where it stops being JSON. */
export function parseJson(file: string): Result<unknown, CaseProblem> {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  if (text.trim() === '') return failure(refusal('not-json', 'The file is empty.'));
  try {
    return success(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    const where =
      fault === null ? '' : `: line ${fault.line}, column ${fault.column}, where ${fault.expected} was expected`;
    return failure(refusal('not-json', `The file is not valid JSON${where}.`));
  }
}
