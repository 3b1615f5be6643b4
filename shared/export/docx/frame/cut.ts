import type { Template } from './frame-types.ts';

/** A template with a hole where `pattern` stood, and what stood there. Throws when docx no longer writes it like that. */
export function cut(xml: string, pattern: RegExp, hole: string): { readonly rest: Template; readonly piece: string } {
  const piece = pattern.exec(xml)?.[0];
  if (piece === undefined) throw new Error(`docx writes no ${pattern.source}`);
  return { rest: withHoles(xml, [[pattern, hole]]), piece };
}

/** A template with holes where the patterns stood, one after the other. Throws when docx no longer writes one like that. */
export function withHoles(xml: string, holes: readonly (readonly [pattern: RegExp, hole: string])[]): Template {
  return holes.reduce((template, [pattern, hole]) => {
    if (template.search(pattern) < 0) throw new Error(`docx writes no ${pattern.source}`);
    return template.replace(pattern, () => hole);
  }, xml);
}
