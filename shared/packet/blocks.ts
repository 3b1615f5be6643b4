import type { Link } from '../model/activity.ts';
import type { Block, Inline, ParagraphStyle } from './outline-types.ts';

export function plain(text: string): Inline {
  return { kind: 'text', text };
}

export function strong(text: string): Inline {
  return { kind: 'text', text, mark: 'strong' };
}

export function emphasis(text: string): Inline {
  return { kind: 'text', text, mark: 'emphasis' };
}

/** A link as it is shown: by its label, else by its address; one whose address may not leave is its label alone. */
export function linkTo({ url, label }: Link): Inline {
  const text = label === '' ? url : label;
  return url === '' ? plain(text) : { kind: 'link', text, url };
}

export function reference(text: string, target: string): Inline {
  return { kind: 'reference', text, target };
}

/** A heading is one line, whatever it was typed as. */
export function heading(level: 1 | 2 | 3, id: string, text: string): Block {
  return { kind: 'heading', level, id, text: oneLine(text) };
}

export function paragraph(style: ParagraphStyle, ...content: readonly Inline[]): Block {
  return { kind: 'paragraph', style, content };
}

export function list(items: readonly (readonly Inline[])[], ordered = false): Block {
  return { kind: 'list', ordered, items };
}

/** Inlines with a separator between them, as in "E3, E7". */
export function joined(parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plain(separator), ...part]));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
