import { FORM_FIELDS, type FormField } from './form-fields.ts';
import type { FormData, FormValue } from './form-value.ts';

/** What a name leads to: a field, the text of a list of texts (`.`), or whether a field says anything (`has...`). */
export type Named = { readonly kind: 'field'; readonly field: FormField } | { readonly kind: 'item' | 'condition' };

/** What can be named at a place, from the innermost loop outwards; `texts` is a loop over texts, which have no fields. */
export type Scope = readonly FormField[] | 'texts';

export const OUTERMOST: readonly Scope[] = [FORM_FIELDS];

const CONDITION = /^has([A-Z].*)$/;

/** What a name means inside loops, the outermost scope first; null when it means nothing there. */
export function namedIn(scopes: readonly Scope[], name: string): Named | null {
  if (name === '.') return scopes.at(-1) === 'texts' ? { kind: 'item' } : null;
  const steps = name.split('.');
  for (const scope of scopes.toReversed()) {
    if (scope === 'texts') continue;
    const found = stepped(scope, steps);
    if (found !== null) return found;
  }
  return null;
}

/** The scopes inside a loop or condition over what a name leads to. */
export function scopesInside(scopes: readonly Scope[], named: Named): readonly Scope[] {
  if (named.kind !== 'field') return scopes;
  const { field } = named;
  if (field.kind === 'texts') return [...scopes, 'texts'];
  return field.kind === 'text' ? scopes : [...scopes, field.fields];
}

function stepped(fields: readonly FormField[], [first = '', ...rest]: readonly string[]): Named | null {
  const field = fields.find(({ name }) => name === first);
  if (field === undefined) {
    const asked = rest.length === 0 ? withoutHas(first) : null;
    return asked !== null && fields.some(({ name }) => name === asked) ? { kind: 'condition' } : null;
  }
  if (rest.length === 0) return { kind: 'field', field };
  return field.kind === 'group' ? stepped(field.fields, rest) : null;
}

/** The value of a name in one scope of data; undefined when it is not there, so that the next scope outwards is asked. */
export function valueIn(scope: unknown, name: string): FormValue | boolean | undefined {
  if (name === '.') return typeof scope === 'string' ? scope : undefined;
  let value: FormValue | undefined = isData(scope) ? scope : undefined;
  const steps = name.split('.');
  for (const [index, step] of steps.entries()) {
    if (!isData(value)) return undefined;
    const asked = index === steps.length - 1 && !Object.hasOwn(value, step) ? withoutHas(step) : null;
    if (asked !== null) return Object.hasOwn(value, asked) ? says(value[asked]) : undefined;
    value = Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Whether there is anything to show. */
function says(value: FormValue | undefined): boolean {
  return typeof value === 'object' && !Array.isArray(value) ? true : value !== undefined && value.length !== 0;
}

function withoutHas(name: string): string | null {
  const [, rest] = CONDITION.exec(name) ?? [];
  return rest === undefined ? null : rest.charAt(0).toLowerCase() + rest.slice(1);
}

function isData(value: unknown): value is FormData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
