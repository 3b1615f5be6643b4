import type { Inline, Words } from './outline-types.ts';

/** What a row of inlines reads as, without its footnotes. */
export function inlineText(content: readonly Inline[]): string {
  return content.map(ownText).join('');
}

/** What each footnote of a row of inlines reads as, in their order. */
export function footnoteTexts(content: readonly Inline[]): readonly string[] {
  return content.flatMap((inline) => (inline.kind === 'footnote' ? [inlineText(inline.content)] : []));
}

/** The words of a row of inlines, with those of each footnote where its mark stands. */
export function allWords(content: readonly Inline[]): readonly Words[] {
  return content.flatMap((inline) => (inline.kind === 'footnote' ? inline.content : [inline]));
}

function ownText(inline: Inline): string {
  return inline.kind === 'footnote' ? '' : inline.text;
}
