import { escapeXml } from '../../chart/escape-xml.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Inline } from '../../packet/outline-types.ts';

/** Inline content with everything escaped; a line break becomes `<br>`. */
export function inlineHtml(content: readonly Inline[]): string {
  return content.map(oneInline).join('');
}

export function textHtml(text: string): string {
  return escapeXml(text).replaceAll('\n', '<br>');
}

function oneInline(inline: Inline): string {
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
