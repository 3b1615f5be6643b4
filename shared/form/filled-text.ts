import type { FormData } from './form-value.ts';
import { valueIn } from './resolve-name.ts';

/**
 * How a placeholder finds its value: by its name alone, through the dots of groups; nothing is ever evaluated. A list of texts
 * where a text is wanted becomes one with commas; what is no text (and no loop) is left to `leftStanding`.
 */
export function nameParser(tag: string) {
  const name = tag.trim();
  return {
    get: (scope: unknown, { meta }: { readonly meta: { readonly part: { readonly module?: string } } }) => {
      const value = valueIn(scope, name);
      return meta.part.module === undefined ? textOf(value) : value;
    },
  };
}

function textOf(value: ReturnType<typeof valueIn>): string | undefined {
  if (typeof value === 'string') return value;
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isTexts ? value.join(', ') : undefined;
}

/** A placeholder that nothing is known of stays as it stands. */
export function leftStanding(part: {
  readonly module?: string;
  readonly raw?: string;
  readonly value: string;
}): string {
  return part.module === undefined || part.module === '' ? `{{${part.raw ?? part.value}}}` : '';
}

/** What a placeholder becomes: a text, how many things a list has, or whether a condition holds; null where nothing is. */
export type Preview =
  /** `isFirst`: of the first thing of a loop, and others will follow. */
  | { readonly kind: 'text'; readonly text: string; readonly isFirst: boolean }
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'condition'; readonly holds: boolean };

/** What a placeholder will become, inside loops for the first thing of each. */
export function previewOf(data: FormData, within: readonly string[], name: string): Preview | null {
  let scopes: readonly unknown[] = [data];
  for (const loop of within) {
    const value = found(scopes, loop);
    const inside = Array.isArray(value) ? value[0] : value;
    if (inside !== undefined) scopes = [...scopes, inside];
  }
  const value = found(scopes, name);
  const isFirst = scopes.length > 1 && valueIn(data, name) !== value;
  if (typeof value === 'string') return { kind: 'text', text: value, isFirst };
  if (typeof value === 'boolean') return { kind: 'condition', holds: value };
  return Array.isArray(value) ? { kind: 'list', count: value.length } : null;
}

function found(scopes: readonly unknown[], name: string) {
  for (const scope of scopes.toReversed()) {
    const value = valueIn(scope, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
