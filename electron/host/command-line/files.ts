import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { ParsedLadder } from '../../../shared/ladder/parse-ladder.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { CaseProblem } from '../../../shared/model/case-problem.ts';
import type { PlanOfFile } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { ReadFile } from '../../../shared/transfer/read-rungs-file.ts';
import { readCaseFile as readCaseBytes } from '../../services/transfer/read-case-file.ts';
import { errorCode, fileFailure } from '../../store/file-failure.ts';
import { AT_ONCE } from '../../store/file-io.ts';

/** Far beyond any case without large attachments; a text much larger does not even fit into one string. */
const LARGEST = 256 * 1024 * 1024;

/** A case out of a file - JSON or `.rungs`, told apart by content - or one sentence that names the file and what is wrong. */
export async function readCaseFile(file: string): Promise<Result<PromotionCase, Failure>> {
  const read = await readWholeCaseFile(file);
  return read.ok ? success(read.value.case) : read;
}

/** The same with the history and the attached files that are in it. */
export async function readWholeCaseFile(file: string): Promise<Result<ReadFile, Failure>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readCaseBytes(bytes.value, null);
  if (read.ok) return read;
  return failure(read.problem.code === 'passphrase-needed' ? locked(file) : about(file, read.problem));
}

/** A ladder out of a YAML file; the problem lists every fault. */
export async function readLadderFile(file: string): Promise<Result<ParsedLadder, CaseProblem>> {
  const bytes = await readBytes(file);
  const text = bytes.ok ? textOf(bytes.value, file) : bytes;
  if (!text.ok) return failure({ ...text.problem, problems: [] });
  const { parseLadderText } = await import('../../../shared/ladder/parse-ladder.ts');
  const parsed = parseLadderText(text.value);
  return parsed.ok ? parsed : failure(about(file, parsed.problem));
}

/** A plan of a packet out of a file, or one sentence that names the file and what is wrong. */
export async function readPlanFile(file: string): Promise<Result<PlanOfFile, Failure>> {
  const bytes = await readBytes(file);
  const text = bytes.ok ? textOf(bytes.value, file) : bytes;
  if (!text.ok) return text;
  const { parsePlanFile } = await import('../../../shared/packet/plan-file.ts');
  const parsed = parsePlanFile(text.value);
  return parsed.ok ? parsed : failure(about(file, parsed.problem));
}

export async function readBytes(file: string): Promise<Result<Uint8Array, Failure>> {
  try {
    const handle = await AT_ONCE.open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST) return failure({ code: 'too-large', message: `"${file}" is larger than 256 MB.` });
      return success(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT')
      return failure({ code: 'no-such-file', message: `There is no file "${file}".` });
    return failure(fileFailure(thrown, file));
  }
}

/** Whether two names lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  return realOf(one) === realOf(other);
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

function textOf(bytes: Uint8Array, file: string): Result<string, Failure> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({ code: 'not-text', message: `"${file}" is not text in UTF-8.` });
  }
}

function about<Problem extends Failure>(file: string, problem: Problem): Problem {
  return { ...problem, message: `"${file}" was not read: ${problem.message}` };
}

function locked(file: string): Failure {
  const instead = 'open it in Rungs, or unlock it first with the age program, as in: age -d -o case.rungs';
  return { code: 'passphrase-needed', message: `"${file}" is locked with a passphrase; ${instead} "${file}".` };
}
