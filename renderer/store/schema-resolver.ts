import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type * as z from 'zod/mini';
import { afterPress } from '../lib/press.ts';
import { type BlankRows, checkValues } from './check-values.ts';

type Checked<Values extends FieldValues> = {
  readonly schema: z.ZodMiniType<Values, FieldValues>;
  /** The item as it stands in the case, or as a new one begins. */
  readonly value: Values;
  readonly blankRows?: BlankRows;
};

/** Holds a form against the schema of its item: fields get the schema's sentences, never while a press is going on. */
export function schemaResolver<Values extends FieldValues>(read: () => Checked<Values>): Resolver<Values> {
  return async (values, _context, options) => {
    await new Promise<void>((resolve) => afterPress(resolve));
    const { schema, value, blankRows } = read();
    const { faults } = checkValues(schema, values, value, blankRows);
    if (faults.length === 0) return { values, errors: {} };
    const errors = Object.fromEntries(faults.map(({ name, message }) => [name, { type: 'schema', message }]));
    return { values: {}, errors: toNestErrors(errors as FieldErrors, options) as FieldErrors<Values> };
  };
}
