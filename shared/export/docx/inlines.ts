import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { assertNever } from '../../lib/assert-never.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { Inline } from '../../packet/outline-types.ts';
import { splitByDirection } from './direction.ts';

const MARKS = { none: {}, strong: { bold: true }, emphasis: { italics: true } } as const;

export type BookmarkNames = ReadonlyMap<string, string>;

/** Inline content as Word's runs and links; a link that may not leave, and a reference to nothing, is plain text. */
export function inlines(content: readonly Inline[], names: BookmarkNames): readonly ParagraphChild[] {
  return content.flatMap((inline) => oneInline(inline, names));
}

function oneInline(inline: Inline, names: BookmarkNames): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, MARKS[inline.mark ?? 'none']);
    case 'link':
      if (!isSafeUrl(inline.url)) return textRuns(inline.text);
      return [
        new ExternalHyperlink({
          link: new URL(inline.url).href,
          children: textRuns(inline.text, { style: 'Hyperlink' }),
        }),
      ];
    case 'reference': {
      const anchor = names.get(inline.target);
      if (anchor === undefined) return textRuns(inline.text);
      return [new InternalHyperlink({ anchor, children: textRuns(inline.text, { style: 'Reference' }) })];
    }
    default:
      return assertNever(inline);
  }
}

/** Runs of a text: a line break becomes Word's break, a piece from right to left says so. */
export function textRuns(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    splitByDirection(line).map(
      (piece, place) =>
        new TextRun({
          ...look,
          text: piece.text,
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
          ...(piece.rightToLeft ? { rightToLeft: true } : {}),
        }),
    ),
  );
}
