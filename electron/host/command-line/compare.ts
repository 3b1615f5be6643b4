import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { success } from '../../../shared/lib/result.ts';
import { asOf } from './as-of.ts';
import { EXIT, type Run } from './command.ts';
import { comparisonData } from './comparison-data.ts';
import { printComparison } from './comparison-text.ts';
import { readCaseFile } from './files.ts';

export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const comparison = compareTracks(read.value, asOf(args, terminal).date);
  if (args.has('json')) terminal.out(JSON.stringify(comparisonData(comparison), null, 2));
  else printComparison(read.value, comparison, terminal);
  return success(EXIT.fine);
};
