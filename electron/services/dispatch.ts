import { contract, type QuestionName } from '../../shared/api/contract.ts';
import { type Failure, failure, type Result } from '../../shared/lib/result.ts';
import { parseWith } from '../../shared/model/parse-with.ts';
import { traceOf } from '../worker/defect-trace.ts';
import type { Services } from './services.ts';

/** Told of a defect: the question, and where it was thrown. Never the thrown message, which may hold text of a case. */
export type ReportDefect = (question: string, trace: string) => void;

/**
 * Answers one question from a door: checks its name and its request, then asks the service. Never throws or rejects;
 * a thrown error is a defect of ours and becomes a failure with code `unexpected`.
 */
export async function dispatch(
  services: Services,
  name: string,
  request: unknown,
  reportDefect: ReportDefect = () => {},
): Promise<Result<unknown, Failure>> {
  if (!isQuestion(name))
    return failure({ code: 'unknown-question', message: 'The window asked for something unknown.' });
  const parsed = parseWith(contract[name].request, request, { code: 'bad-request', subject: 'The request' });
  if (!parsed.ok) return parsed;
  try {
    const serve = services[name] as (request: unknown) => Promise<Result<unknown, Failure>>;
    return await serve(parsed.value);
  } catch (thrown) {
    reportDefect(name, traceOf(thrown));
    return failure({
      code: 'unexpected',
      message: 'Something went wrong inside Rungs; nothing was changed. Try again, and restart Rungs if it stays so.',
    });
  }
}

function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(contract, name);
}
