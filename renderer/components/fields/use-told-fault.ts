import { useState } from 'react';
import type * as z from 'zod/mini';

/**
 * What is wrong with a value that is more than one field, as an amount with its unit: a form's fault names the part, of which
 * the controller of the whole is not told. Told once the field was left, and at once of what stood there when it came.
 */
export function useToldFault(schema: z.ZodMiniType, value: unknown) {
  const fault = value === null ? undefined : schema.safeParse(value).error?.issues[0]?.message;
  const [isTold, tell] = useState(fault !== undefined);
  return { fault: isTold ? fault : undefined, leave: (): void => tell(true) };
}
