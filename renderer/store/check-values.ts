import type { FieldValues } from 'react-hook-form';
import * as z from 'zod/mini';

/** A fault of a form: the field's name as the form knows it ("links.1.url"), and the schema's sentence. */
export type Fault = { readonly name: string; readonly message: string };

/** By the name of a list in the form: whether one of its rows is still empty and so not yet an item. */
export type BlankRows = Readonly<Record<string, (row: never) => boolean>>;

export type CheckedValues<Values> = {
  /** What can be saved now: everything that is right, and for the rest what was saved before; null when nothing can. */
  readonly accepted: Values | null;
  readonly faults: readonly Fault[];
};

/** Divides what stands in a form into what can be saved and what has to be corrected; empty rows are neither. */
export function checkValues<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, FieldValues>,
  values: Values,
  saved: Values,
  blankRows: BlankRows = {},
): CheckedValues<Values> {
  const { filled, positions } = withoutBlankRows(values, blankRows);
  const whole = z.safeParse(schema, filled);
  if (whole.success) return { accepted: whole.data, faults: [] };
  const faults = whole.error.issues.map((issue) => ({
    name: nameOf(issue.path, positions),
    message: issue.message,
  }));
  const faulty = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  return { accepted: acceptable(schema, filled, saved, faulty), faults };
}

/** The values with the faulty ones as they were saved; where that is refused too, the saved ones with each that is right. */
function acceptable<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, FieldValues>,
  values: Values,
  saved: Values,
  faulty: ReadonlySet<string>,
): Values | null {
  const mended = z.safeParse(schema, { ...values, ...pick(saved, faulty) });
  if (mended.success) return mended.data;
  const start = z.safeParse(schema, saved);
  if (!start.success) return null;
  let accepted = start.data;
  for (const name of Object.keys(values)) {
    const tried = z.safeParse(schema, { ...accepted, [name]: values[name] });
    if (tried.success) accepted = tried.data;
  }
  return accepted;
}

function withoutBlankRows<Values extends FieldValues>(values: Values, blankRows: BlankRows) {
  const positions = new Map<string, readonly number[]>();
  const lists = Object.entries(blankRows).map(([name, isBlank]) => {
    const rows: readonly unknown[] = values[name] ?? [];
    const kept = rows.map((_, index) => index).filter((index) => !isBlank(rows[index] as never));
    positions.set(name, kept);
    return [name, kept.map((index) => rows[index])];
  });
  return { filled: { ...values, ...Object.fromEntries(lists) } as Values, positions };
}

/** The name of a field in the form, where a list still has its empty rows. */
function nameOf(path: readonly PropertyKey[], positions: ReadonlyMap<string, readonly number[]>): string {
  const [list, position, ...rest] = path.map(String);
  const inForm = position === undefined ? undefined : positions.get(list ?? '')?.[Number(position)];
  return [list, inForm ?? position, ...rest].filter((step) => step !== undefined).join('.');
}

function pick(values: FieldValues, names: ReadonlySet<string>): FieldValues {
  return Object.fromEntries([...names].map((name) => [name, values[name]]));
}
