import { open } from 'node:fs/promises';
import type { ParsedLadder } from '../../../shared/ladder/parse-ladder.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { CaseProblem } from '../../../shared/model/case-problem.ts';
import { parseCaseText } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { errorCode, fileFailure } from '../../store/file-failure.ts';

/** Far beyond any case; a file much larger does not even fit into one string. */
const LARGEST = 256 * 1024 * 1024;

/** A case out of a file, or one sentence that names the file and what is wrong with it. */
export async function readCaseFile(file: string): Promise<Result<PromotionCase, Failure>> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const parsed = parseCaseText(text.value);
  return parsed.ok ? parsed : failure(about(file, parsed.problem));
}

/** A ladder out of a YAML file; the problem lists every fault. */
export async function readLadderFile(file: string): Promise<Result<ParsedLadder, CaseProblem>> {
  const text = await readTextFile(file);
  if (!text.ok) return failure({ ...text.problem, problems: [] });
  const { parseLadderText } = await import('../../../shared/ladder/parse-ladder.ts');
  const parsed = parseLadderText(text.value);
  return parsed.ok ? parsed : failure(about(file, parsed.problem));
}

async function readTextFile(file: string): Promise<Result<string, Failure>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LARGEST) return failure({ code: 'too-large', message: `"${file}" is larger than 256 MB.` });
      return success(new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof TypeError) return failure({ code: 'not-text', message: `"${file}" is not text in UTF-8.` });
    if (errorCode(thrown) === 'ENOENT')
      return failure({ code: 'no-such-file', message: `There is no file "${file}".` });
    return failure(fileFailure(thrown, file));
  }
}

function about<Problem extends Failure>(file: string, problem: Problem): Problem {
  return { ...problem, message: `"${file}" was not read: ${problem.message}` };
}
