import type { Failure, Result } from '../../shared/lib/result.ts';

/** The value of a result that a test takes for granted; its sentence fails the test otherwise. */
export function mustValue<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

/** The code of a failure, or "ok". */
export function codeOf(result: Result<unknown, Failure>): string {
  return result.ok ? 'ok' : result.problem.code;
}
