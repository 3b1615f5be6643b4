import { type Failure, failure, type Result } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { RungsFile } from '../../../shared/transfer/rungs-file.ts';
import { caseFileBytes } from '../../services/case-file.ts';
import { bareFile, rungsFileBytes } from '../../services/transfer/write-case-file.ts';
import { AT_ONCE } from '../../store/file-io.ts';
import { writeWhole } from '../../store/write-whole.ts';
import type { Arguments } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Writes a case in the format that its file's name asks for; a file that is there is only replaced with `--force`. */
export async function writeNewCase(
  args: Arguments,
  subject: PromotionCase,
  terminal: Pick<Terminal, 'clock'>,
): Promise<Result<null, Failure>> {
  return writeCaseFile(args.file, bareFile(subject), args, terminal);
}

/** The same with history and attached files, which JSON has no place for. */
export async function writeCaseFile(
  target: string,
  content: RungsFile,
  args: Arguments,
  { clock }: Pick<Terminal, 'clock'>,
): Promise<Result<null, Failure>> {
  if (/\.age$/i.test(target)) return failure(noLocks(target));
  const bytes = /\.rungs$/i.test(target) ? rungsFileBytes(content, clock()) : caseFileBytes(content.case);
  const written = await writeWhole(AT_ONCE, target, bytes, { keepExisting: !args.has('force') });
  if (written.ok || written.problem.code !== 'exists') return written;
  return failure({ code: 'exists', message: `"${target}" is there already; add --force to replace it.` });
}

function noLocks(file: string): Failure {
  const message = `"${file}" would be a locked file, which no command writes; name it .rungs, and lock it with the age program.`;
  return { code: 'no-locks', message };
}
