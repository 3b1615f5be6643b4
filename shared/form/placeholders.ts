import type { Document, Element } from '@xmldom/xmldom';
import { around, elements, type Part } from './word-package.ts';

/** Where something stands in a form, for a person who looks for it. */
export type FormPlace = {
  readonly part: Part;
  /** The heading above; empty where there is none. */
  readonly heading: string;
  /** Text of the paragraph, shortened. */
  readonly text: string;
  /** Counted from 1; null outside tables. */
  readonly table: { readonly number: number; readonly row: number } | null;
};

/** What stands between `{{` and `}}`: a value, or the beginning or the end of a loop or condition. */
export type Token = {
  readonly kind: 'value' | 'open' | 'inverted' | 'close' | 'left-open' | 'stray-end';
  /** Without braces, sign and spaces. */
  readonly name: string;
  /** Where it stands in the paragraph's text, braces and all. */
  readonly start: number;
  readonly end: number;
};

const SIGNS = { '#': 'open', '^': 'inverted', '/': 'close' } as const;
const PLACE_TEXT = 80;

/** The texts of a paragraph in a row, without those of text boxes that lie in it. */
export function textsOf(paragraph: Element): readonly Element[] {
  return elements(paragraph, 'w:t').filter((each) => around(each, 'w:p') === paragraph);
}

export function paragraphText(paragraph: Element): string {
  return textsOf(paragraph)
    .map((each) => each.textContent ?? '')
    .join('');
}

/** What of a paragraph's text is a placeholder, or the half of one. */
export function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('{{', at);
    const end = text.indexOf('}}', at);
    if (start < 0 && end < 0) break;
    if (end >= 0 && (start < 0 || end < start)) {
      tokens.push({ kind: 'stray-end', name: '', start: end, end: end + 2 });
      at = end + 2;
      continue;
    }
    const next = text.indexOf('{{', start + 2);
    if (end < 0 || (next >= 0 && next < end)) {
      const stop = next >= 0 ? next : text.length;
      tokens.push({ kind: 'left-open', name: text.slice(start + 2, stop).trim(), start, end: stop });
      at = stop;
      continue;
    }
    const content = text.slice(start + 2, end).trim();
    const sign = content.charAt(0);
    const kind = Object.hasOwn(SIGNS, sign) ? SIGNS[sign as keyof typeof SIGNS] : 'value';
    tokens.push({ kind, name: (kind === 'value' ? content : content.slice(1)).trim(), start, end: end + 2 });
    at = end + 2;
  }
  return tokens;
}

/** Puts a text in the place of a stretch of a paragraph's text; it takes the formatting of where the stretch begins. */
export function replaceText(paragraph: Element, start: number, end: number, replacement: string): void {
  let at = 0;
  let isPut = false;
  for (const text of textsOf(paragraph)) {
    const content = text.textContent ?? '';
    const from = Math.max(0, start - at);
    const to = Math.min(content.length, end - at);
    at += content.length;
    if (from >= content.length || to < from || (to === from && start !== end)) continue;
    text.textContent = content.slice(0, from) + (isPut ? '' : replacement) + content.slice(to);
    text.setAttribute('xml:space', 'preserve');
    isPut = true;
  }
}

/** Says where each paragraph of a part stands: in order, because the heading is the last one that was asked for. */
export function placesIn(xml: Document, part: Part): (paragraph: Element) => FormPlace {
  const tables = elements(xml, 'w:tbl');
  let heading = '';
  return (paragraph) => {
    const text = shortened(paragraphText(paragraph));
    if (isHeading(paragraph) && text !== '') heading = text;
    const row = around(paragraph, 'w:tr');
    const table = row === null ? null : around(row, 'w:tbl');
    return {
      part,
      heading,
      text,
      table:
        row === null || table === null
          ? null
          : { number: tables.indexOf(table) + 1, row: rowsOf(table).indexOf(row) + 1 },
    };
  };
}

export function rowsOf(table: Element): readonly Element[] {
  return elements(table, 'w:tr').filter((row) => around(row, 'w:tbl') === table);
}

/** Whether a paragraph is a heading by its style (in any language Word keeps the id of a built-in one close to this) or its level. */
export function isHeading(paragraph: Element): boolean {
  const style = elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
  return (
    /^(heading|title|subtitle|berschrift|titre|titolo|t[ií]tulo|kop|rubrik|overskrift)/i.test(style) ||
    elements(paragraph, 'w:outlineLvl').length > 0
  );
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > PLACE_TEXT ? `${line.slice(0, PLACE_TEXT).trimEnd()}…` : line;
}
