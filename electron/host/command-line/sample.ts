import path from 'node:path';
import { success } from '../../../shared/lib/result.ts';
import { readSampleCase } from '../../services/sample-case.ts';
import { asOf } from './as-of.ts';
import { EXIT, type Run } from './command.ts';
import { plain } from './terminal.ts';
import { writeNewCase } from './write-new-case.ts';

export const run: Run = async (args, terminal) => {
  const sample = await readSampleCase(path.join(terminal.programFolder, 'assets'), asOf(args, terminal).date);
  const written = await writeNewCase(args, sample, terminal);
  if (!written.ok) return written;
  terminal.out(`Wrote the sample case to ${plain(args.file)}.`);
  return success(EXIT.fine);
};
