import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Footnote, Inline, Words } from '../../packet/outline-types.ts';
import type { FootnoteList } from '../footnote-list.ts';
import { escapeAddress, escapeLine, escapeMarkdown } from './escape-markdown.ts';

/** Inlines of a paragraph; a line break is a backslash at the end of the line. */
export function inlineLines(content: readonly Inline[], footnotes: FootnoteList): string {
  return joinLines(content, '\\\n', footnotes);
}

/** Inlines in one line, for table cells, where a line break must be an element. */
export function inlineCell(content: readonly Inline[], footnotes: FootnoteList): string {
  return joinLines(content, '<br>', footnotes);
}

/**
 * A footnote at the end of the document, in one line. A reader that knows no footnotes shows mark and line as they are; it must not
 * take the line for the address of a link, which a word alone, or one before a quotation, would be.
 */
export function footnoteLine({ content }: Footnote, number: number, footnotes: FootnoteList): string {
  const line = content.map((words) => ({ ...words, text: words.text.replace(/\s+/gu, ' ') }));
  const text = joinLines(line, ' ', footnotes).trim();
  return `[^${number}]: ${/^\S+(?:\s+["'(]|$)/u.test(text) ? `That is: ${text}` : text}`;
}

function joinLines(content: readonly Inline[], lineBreak: string, footnotes: FootnoteList): string {
  let atStart = true;
  let afterMark = false;
  const written = content.map((inline) => {
    const text = inline.kind === 'footnote' ? markOf(inline, footnotes) : wordsText(inline, lineBreak, atStart);
    if (text === '') return '';
    const bare = afterMark && /^[(:]/.test(text) ? `\\${text}` : text;
    afterMark = inline.kind === 'footnote';
    atStart = text.endsWith(lineBreak);
    return bare;
  });
  return written.join('').replace(/(?:\\\n|<br>)+$/, '');
}

/** The address of a link is in the text already. */
function markOf(footnote: Footnote, footnotes: FootnoteList): string {
  return footnote.onPaper === true ? '' : `[^${footnotes.add(footnote)}]`;
}

function wordsText(inline: Words, lineBreak: string, atStart: boolean): string {
  switch (inline.kind) {
    case 'text': {
      const text = escapedLines(inline.text, lineBreak, atStart);
      return inline.mark === undefined ? text : marked(text, inline.mark === 'strong' ? '**' : '_', lineBreak);
    }
    case 'link':
      return isSafeUrl(inline.url)
        ? `[${oneLine(inline.text)}](${escapeAddress(inline.url)})`
        : escapedLines(inline.text, lineBreak, atStart);
    case 'reference':
      return `[${oneLine(inline.text)}](#${encodeURIComponent(inline.target)})`;
    default:
      return assertNever(inline);
  }
}

function escapedLines(text: string, lineBreak: string, atStart: boolean): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => (index > 0 || atStart ? escapeLine(line) : escapeMarkdown(line)))
    .filter((line, index) => line !== '' || index === 0 || index === lines.length - 1)
    .join(lineBreak);
}

/** Marks must hug the words: blanks and breaks at either end stay outside. */
function marked(text: string, mark: string, lineBreak: string): string {
  return text
    .split(lineBreak)
    .map((line) =>
      line.replace(
        /^(\s*)(\S.*?)(\s*)$/su,
        (_, before: string, words: string, after: string) => `${before}${mark}${words}${mark}${after}`,
      ),
    )
    .join(lineBreak);
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' '));
}
