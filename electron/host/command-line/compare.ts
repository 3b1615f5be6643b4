import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { type LevelPair, pairLevels } from '../../../shared/fit/level-pair.ts';
import { ownRulesOf } from '../../../shared/fit/thresholds-of.ts';
import type { Comparison } from '../../../shared/fit/verdict-types.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { asOf } from './as-of.ts';
import { EXIT, type Run } from './command.ts';
import { comparisonData } from './comparison-data.ts';
import { printComparison } from './comparison-text.ts';
import { readCaseFile } from './files.ts';
import { pairData, printPair, readPair } from './pair.ts';
import { roleData } from './role-data.ts';
import { roleLines } from './role-text.ts';

export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const subject = read.value;
  const now = asOf(args, terminal).date;
  const comparison = compareTracks(subject, now);
  const pair = pairOf(args.value('pair'), subject.ladder, comparison);
  if (!pair.ok) return pair;
  if (args.has('json')) {
    const ownRules = ownRulesOf(subject);
    const data = {
      ...comparisonData(comparison),
      ...roleData(subject, comparison, now),
      ...(ownRules.length === 0 ? {} : { ownRules }),
      ...(pair.value === null ? {} : { pair: pairData(pair.value) }),
    };
    terminal.out(JSON.stringify(data, null, 2));
  } else if (pair.value !== null) {
    printPair(pair.value, subject.ladder, terminal);
  } else {
    printComparison(subject, comparison, terminal);
    terminal.out('');
    for (const line of roleLines(subject, comparison, now)) terminal.out(line);
  }
  return success(EXIT.fine);
};

/** Null when no pair is asked for. */
function pairOf(text: string | null, ladder: Ladder, comparison: Comparison): Result<LevelPair | null, Failure> {
  if (text === null) return success(null);
  const places = readPair(text, ladder);
  return places.ok ? success(pairLevels(comparison, places.value.a, places.value.b)) : places;
}
