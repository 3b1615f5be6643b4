import { noticeSentence, problemSentence } from '../../../shared/form/form-sentences.ts';
import { failure, success } from '../../../shared/lib/result.ts';
import { audience as audienceSchema } from '../../../shared/model/packet-plan.ts';
import { audienceName } from '../../../shared/text/names.ts';
import { counted } from '../../../shared/text/words.ts';
import { AT_ONCE } from '../../store/file-io.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { asOf } from './as-of.ts';
import { EXIT, type Run } from './command.ts';
import { isSameFile, readBytes, readCaseFile } from './files.ts';
import { plain } from './terminal.ts';

/** Fills the employer's form. What it does not know is listed with what may have been meant, and the exit code says so. */
export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const name = args.value('form') ?? '';
  const form = await readBytes(name);
  if (!form.ok) return form;
  const out = args.value('out') ?? '';
  for (const [source, what] of [
    [args.file, 'the case itself'],
    [name, 'the form itself'],
  ] as const) {
    if (isSameFile(source, out))
      return failure({ code: 'same-file', message: `"${out}" is ${what}; choose another file for --out.` });
  }
  const audience = audienceSchema.parse(args.value('audience') ?? read.value.packet.audience);
  const { doFormTask } = await import('../../../shared/form/form-task.ts');
  const task = { kind: 'fill', form: form.value, case: read.value, audience, now: asOf(args, terminal) } as const;
  const filled = doFormTask<'fill'>(task);
  if (!filled.ok) {
    const [, ...others] = filled.problem.faults ?? [];
    for (const fault of others) terminal.err(plain(fault));
    return failure({ ...filled.problem, message: `"${name}": ${filled.problem.message}` });
  }
  const written = await writeWhole(AT_ONCE, out, filled.value.bytes);
  if (!written.ok) return written;
  const { problems, notices, bytes } = filled.value;
  for (const problem of problems) terminal.err(plain(problemSentence(problem)));
  for (const notice of new Set(notices.map(noticeSentence))) terminal.err(plain(notice));
  const size = counted(Math.ceil(bytes.length / 1000), 'kB', 'kB');
  terminal.out(`Wrote ${plain(out)} (${size}) for: ${audienceName(audience).toLowerCase()}.`);
  return success(problems.length === 0 ? EXIT.fine : EXIT.findings);
};
