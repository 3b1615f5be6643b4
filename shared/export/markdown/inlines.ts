import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Inline } from '../../packet/outline-types.ts';
import { escapeAddress, escapeLine, escapeMarkdown } from './escape-markdown.ts';

/** Inlines of a paragraph; a line break is a backslash at the end of the line. */
export function inlineLines(content: readonly Inline[]): string {
  return joinLines(content, '\\\n');
}

/** Inlines in one line, for table cells, where a line break must be an element. */
export function inlineCell(content: readonly Inline[]): string {
  return joinLines(content, '<br>');
}

function joinLines(content: readonly Inline[], lineBreak: string): string {
  let atStart = true;
  const written = content.map((inline) => {
    const text = inlineText(inline, lineBreak, atStart);
    if (text !== '') atStart = text.endsWith(lineBreak);
    return text;
  });
  return written.join('').replace(/(?:\\\n|<br>)+$/, '');
}

function inlineText(inline: Inline, lineBreak: string, atStart: boolean): string {
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
