import type * as z from 'zod/mini';
import { contentHash } from './attachment.ts';
import { calendarDate, identifier, safeUrl } from './field.ts';

/** What becomes of the strings of a case: what people wrote, ids of ours or of a ladder, and addresses of links. */
export type TextChange = {
  readonly text: (text: string) => string;
  readonly identifier: (id: string) => string;
  readonly address: (url: string) => string;
};

/**
 * A value of a schema with its strings changed, the keys of records too. It goes by the schema, so that a field that is new
 * counts as text until it says otherwise; words of ours (enumerations), dates and hashes stay.
 */
export function mapTexts<Value>(schema: z.core.$ZodType<Value>, value: Value, change: TextChange): Value {
  return mapped(schema, value, change) as Value;
}

function mapped(schema: z.core.$ZodType, value: unknown, change: TextChange): unknown {
  if (value === null || value === undefined) return value;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return typeof value === 'string' ? changed(schema, value, change) : value;
    case 'object':
      return mapObject(def.shape, value as Readonly<Record<string, unknown>>, change);
    case 'array':
      return (value as readonly unknown[]).map((item) => mapped(def.element, item, change));
    case 'record':
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          mapped(def.keyType, key, change),
          mapped(def.valueType, item, change),
        ]),
      );
    case 'union':
      return mapped(optionFor(def.options, value), value, change);
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'optional':
      return mapped(def.innerType, value, change);
    case 'enum':
    case 'literal':
    case 'number':
    case 'boolean':
      return value;
    default:
      throw new Error(`No way to walk a schema of type ${def.type}`);
  }
}

function changed(schema: z.core.$ZodType, value: string, change: TextChange): string {
  if (schema === calendarDate || schema === contentHash) return value;
  if (schema === identifier) return change.identifier(value);
  return schema === safeUrl ? change.address(value) : change.text(value);
}

function mapObject(shape: z.core.$ZodShape, value: Readonly<Record<string, unknown>>, change: TextChange): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const schema = shape[key];
      if (schema === undefined) throw new Error(`The schema has no field "${key}"`);
      return [key, mapped(schema, part, change)];
    }),
  );
}

/** The option of a union that a value is of: by its literal fields where it is an object, else by its literals. */
function optionFor(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType {
  const found = options.find((option) => fits(option, value));
  if (found === undefined) throw new Error('No option of the union fits the value');
  return found;
}

function fits(option: z.core.$ZodType, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === 'literal') return def.values.some((literal) => literal === value);
  if (def.type !== 'object') return typeof value === def.type;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(def.shape).every(
    ([key, field]) =>
      (field as z.core.$ZodTypes)._zod.def.type !== 'literal' || fits(field, Reflect.get(value, key) as unknown),
  );
}
