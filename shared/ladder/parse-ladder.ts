import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { type CaseProblem, faults, refusal } from '../model/case-problem.ts';
import { ladderFaults } from '../model/check/ladder-consistency.ts';
import { type Ladder, ladder as ladderSchema } from '../model/ladder.ts';
import { parseWith } from '../model/parse-with.ts';
import { ladderWarnings } from './ladder-warnings.ts';
import { placeOfOffset, placeOfPointer } from './yaml-place.ts';

/** Longest ladder file, in UTF-16 units: the longest known to us is under 50,000, and a hostile one costs 2 s a million. */
const TEXT_LIMIT = 1_000_000;
/** Aliases a file may use, counted with what they expand to: enough for shared lists, far too few for a bomb. */
const ALIAS_LIMIT = 100;

const ONE_DOCUMENT = 'a second document begins here, where a ladder file holds one';
const TOO_DEEP = refusal('too-large', 'The ladder file is nested too deep.');

export type ParsedLadder = { readonly ladder: Ladder; readonly warnings: readonly string[] };

/**
 * A ladder out of the text of a YAML (or JSON) file; every fault says its line and column.
 *
 * Codes: `not-yaml`, `invalid-ladder`, `too-large`. Warnings are oddities that a ladder may have, one sentence each.
 */
export function parseLadderText(text: string): Result<ParsedLadder, CaseProblem> {
  if (text.length > TEXT_LIMIT)
    return failure(refusal('too-large', 'The ladder file is longer than a million characters.'));
  const lines = new LineCounter();
  const read = readYaml(text, lines);
  if (!read.ok) return read;
  const { document, data } = read.value;
  const parsed = parseWith(ladderSchema, data, { code: 'invalid-ladder', subject: 'The ladder' });
  if (!parsed.ok) return failure(placed(parsed.problem, document, lines));
  const found = ladderFaults(parsed.value);
  if (found.length > 0) return failure(placed(faults('invalid-ladder', 'The ladder', found), document, lines));
  return success({ ladder: parsed.value, warnings: ladderWarnings(parsed.value) });
}

type ReadYaml = { readonly document: Document; readonly data: unknown };

function readYaml(text: string, lines: LineCounter): Result<ReadYaml, CaseProblem> {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    // The parser recurses: nesting some thousands deep overflows its stack.
    if (error instanceof RangeError) return failure(TOO_DEEP);
    throw error;
  }
  if (document.errors.some(({ message }) => message.includes('call stack'))) return failure(TOO_DEEP);
  const problems: Failure[] = [...document.errors, ...document.warnings].map((error) => ({
    code: 'not-yaml',
    message: `${placeOfOffset(lines, error.pos[0])}: ${error.code === 'MULTIPLE_DOCS' ? ONE_DOCUMENT : error.message}`,
  }));
  if (problems.length > 0) return failure(faults('not-yaml', 'The ladder file', problems));
  if (document.contents === null) return failure(refusal('not-yaml', 'The ladder file is empty.'));
  try {
    return success({ document, data: document.toJS({ maxAliasCount: ALIAS_LIMIT }) });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) {
      return failure(
        refusal('not-yaml', 'The ladder file uses aliases (*name) that are unknown or that expand too far.'),
      );
    }
    throw error;
  }
}

/** The same refusal with each fault's line and column in front. */
function placed(problem: CaseProblem, document: Document, lines: LineCounter): CaseProblem {
  const place = ({ pointer, message, ...rest }: Failure): Failure => {
    if (pointer === undefined) return { ...rest, message };
    const hint = message.endsWith('must be text, but is a number') ? ' (put it in double quotes)' : '';
    return { ...rest, pointer, message: `${placeOfPointer(document, lines, pointer)}: ${message}${hint}` };
  };
  const [first] = problem.problems;
  const message =
    first === undefined ? problem.message : problem.message.replace(first.message, () => place(first).message);
  return { ...problem, message, problems: problem.problems.map(place) };
}
