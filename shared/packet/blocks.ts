import type { Link } from '../model/activity.ts';
import { isSafeUrl } from '../model/field.ts';
import type { Block, Inline, ParagraphStyle, Words } from './outline-types.ts';

export function plain(text: string): Words {
  return { kind: 'text', text };
}

export function strong(text: string): Words {
  return { kind: 'text', text, mark: 'strong' };
}

export function emphasis(text: string): Words {
  return { kind: 'text', text, mark: 'emphasis' };
}

/** A link as it is shown: by its label, else by its address; one whose address may not leave is its label alone. */
export function linkTo({ url, label }: Link): Words {
  const text = label === '' ? url : label;
  return url === '' ? plain(text) : { kind: 'link', text, url };
}

/** The same with its address in a footnote for paper, where nothing can be followed; none where the address is what is shown. */
export function printedLinkTo(link: Link): readonly Inline[] {
  const { url, label } = link;
  if (label === '' || label === url || !isSafeUrl(url)) return [linkTo(link)];
  const address = url.replace(/^mailto:/i, '');
  return [linkTo(link), { kind: 'footnote', content: [{ kind: 'link', text: address, url }], onPaper: true }];
}

/** A footnote to the words before it; none without words. */
export function footnote(...texts: readonly string[]): readonly Inline[] {
  const text = texts.filter((each) => each !== '').join(' ');
  return text === '' ? [] : [{ kind: 'footnote', content: [plain(text)] }];
}

export function reference(text: string, target: string): Words {
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
