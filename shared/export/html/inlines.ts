import { escapeXml } from '../../chart/escape-xml.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Footnote, Inline } from '../../packet/outline-types.ts';
import type { FootnoteList } from '../footnote-list.ts';

/** Inline content with everything escaped; a line break becomes `<br>`, a footnote the link to what `footnotes` keeps for the end. */
export function inlineHtml(content: readonly Inline[], footnotes: FootnoteList): string {
  return content.map((inline) => oneInline(inline, footnotes)).join('');
}

export function textHtml(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>');
}

/** The footnotes of a page at its end, each with a way back to its mark; nothing where there are none. */
export function footnotesHtml(title: string, footnotes: FootnoteList): string {
  const items = footnotes.all().map(({ content }, index) => {
    const number = index + 1;
    const back = `<a class="reference" href="#${markId(number)}" role="doc-backlink" aria-label="Back to the text of footnote ${number}">↩</a>`;
    return `<li id="${noteId(number)}" dir="auto">${inlineHtml(content, footnotes)} ${back}</li>`;
  });
  if (items.length === 0) return '';
  return `<section class="footnotes" role="doc-endnotes" aria-label="${escapeXml(title)}"><ol>${items.join('\n')}</ol></section>`;
}

function footnoteHtml(footnote: Footnote, footnotes: FootnoteList): string {
  // A screen leads to the address itself.
  if (footnote.onPaper === true) return `<span class="on-paper"> (${inlineHtml(footnote.content, footnotes)})</span>`;
  const number = footnotes.add(footnote);
  return `<sup><a class="reference" id="${markId(number)}" href="#${noteId(number)}" role="doc-noteref" aria-label="Footnote ${number}">${number}</a></sup>`;
}

function noteId(number: number): string {
  return `footnote-${number}`;
}

function markId(number: number): string {
  return `footnote-${number}-mark`;
}

function oneInline(inline: Inline, footnotes: FootnoteList): string {
  if (inline.kind === 'footnote') return footnoteHtml(inline, footnotes);
  const text = textHtml(inline.text);
  switch (inline.kind) {
    case 'text':
      if (inline.mark === undefined) return text;
      return inline.mark === 'strong' ? `<strong>${text}</strong>` : `<em>${text}</em>`;
    case 'link':
      return isSafeUrl(inline.url)
        ? `<a href="${escapeXml(new URL(inline.url).href)}" rel="noopener noreferrer">${text}</a>`
        : text;
    case 'reference':
      return `<a class="reference" href="#${escapeXml(encodeURIComponent(inline.target))}">${text}</a>`;
    default:
      return assertNever(inline);
  }
}
