import type * as z from 'zod/mini';
import { failure, type Result, success } from '../lib/result.ts';
import { type CaseProblem, faults, refusal } from './case-problem.ts';
import { schemaFaults } from './check/schema-fault.ts';
import { beyondLimits } from './check/size-limits.ts';

/** Data as a schema wants it, or every fault with its place. */
export function parseWith<Schema extends z.ZodMiniType>(
  schema: Schema,
  data: unknown,
  naming: { readonly code: string; readonly subject: string },
): Result<z.output<Schema>, CaseProblem> {
  const beyond = beyondLimits(data);
  if (beyond !== null) return failure(refusal(beyond.code, beyond.message));
  const parsed = parsedSafely(schema, data);
  if (parsed === null) return failure(refusal(naming.code, `${naming.subject} has more faults than can be counted.`));
  if (parsed.success) return success(parsed.data);
  return failure(
    faults(
      naming.code,
      naming.subject,
      parsed.error.issues.flatMap((issue) => schemaFaults(issue, data)),
    ),
  );
}

/** Null when there are so many issues (over a hundred thousand) that collecting them overflows the schema's own stack. */
function parsedSafely<Schema extends z.ZodMiniType>(
  schema: Schema,
  data: unknown,
): z.core.util.SafeParseResult<z.output<Schema>> | null {
  try {
    return schema.safeParse(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
