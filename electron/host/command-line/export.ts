import path from 'node:path';
import { failure, success } from '../../../shared/lib/result.ts';
import { exportFormat } from '../../../shared/model/export-format.ts';
import { audience as audienceSchema } from '../../../shared/model/packet-plan.ts';
import { planFor } from '../../../shared/packet/ready-made-plans.ts';
import { audienceName } from '../../../shared/text/names.ts';
import { counted } from '../../../shared/text/words.ts';
import { AT_ONCE } from '../../store/file-io.ts';
import { writeWhole } from '../../store/write-whole.ts';
import { createDocumentWriter } from '../../worker/document-writer.ts';
import { asOf } from './as-of.ts';
import { budgetFor, hasLimits, overSentences } from './budget.ts';
import { EXIT, type Run } from './command.ts';
import { isSameFile, readCaseFile } from './files.ts';
import { isEmptyRequest, requestFor, withoutReferee } from './request.ts';
import { reviewLines } from './review-lines.ts';
import { plain } from './terminal.ts';
import { wantedPlan } from './wanted-plan.ts';

/** Writes in this thread: there is no window to keep alive, and a worker would only take time to start. */
export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const out = args.value('out') ?? '';
  if (isSameFile(args.file, out)) {
    return failure({ code: 'same-file', message: `"${out}" is the case itself; choose another file for --out.` });
  }
  const referee = args.value('referee');
  const request = referee === null ? null : requestFor(read.value, referee, args.value('audience'));
  if (request?.ok === false) return request;
  const wanted = request ?? (await wantedPlan(args.value('plan'), read.value));
  if (!wanted.ok) return wanted;
  const audience = audienceSchema.parse(args.value('audience') ?? wanted.value.audience);
  const plan = request === null ? planFor(wanted.value, audience) : wanted.value;
  if (isEmptyRequest(plan, read.value)) return withoutReferee(read.value);
  const write = createDocumentWriter(path.join(terminal.programFolder, 'assets', 'fonts'));
  const job = { case: read.value, plan, format: exportFormat.parse(args.value('format')), now: asOf(args, terminal) };
  const document = await write(job);
  const { bytes, pages, lostGlyphs } = document;
  const written = await writeWhole(AT_ONCE, out, bytes);
  if (!written.ok) return written;
  for (const line of reviewLines(read.value, plan)) terminal.err(plain(line));
  for (const { character, codePoint, place, count } of lostGlyphs) {
    terminal.err(`No font has "${character}" (${codePoint}): ${counted(count, 'time')}, first in ${place}.`);
  }
  if (hasLimits(plan)) {
    for (const sentence of overSentences(await budgetFor(job, { document, write }))) terminal.err(sentence);
  }
  const size = [
    counted(Math.ceil(bytes.length / 1000), 'kB', 'kB'),
    ...(pages === null ? [] : [counted(pages, 'page')]),
  ];
  const asked = read.value.referees.find(({ id }) => id === plan.referee)?.name;
  const reader = asked === undefined ? audienceName(plan.audience).toLowerCase() : plain(asked);
  terminal.out(`Wrote ${plain(out)} (${size.join(', ')}) for: ${reader}.`);
  return success(EXIT.fine);
};
