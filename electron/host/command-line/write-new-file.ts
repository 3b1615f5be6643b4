import { type Failure, failure, type Result } from '../../../shared/lib/result.ts';
import { writeWholeFile } from '../../store/whole-file.ts';
import type { Arguments } from './command.ts';

/** Writes a case file; one that is there is somebody's work and only replaced with `--force`. */
export async function writeNewFile(args: Arguments, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const written = await writeWholeFile(args.file, bytes, { keepExisting: !args.has('force') });
  if (written.ok || written.problem.code !== 'exists') return written;
  return failure({ code: 'exists', message: `"${args.file}" is there already; add --force to replace it.` });
}
