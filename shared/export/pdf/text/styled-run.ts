import type { Footnote, Inline, Words } from '../../../packet/outline-types.ts';
import type { FootnoteList } from '../../footnote-list.ts';
import { safeUrl } from '../document/safe-url.ts';
import type { Face } from '../font/font-set.ts';
import { cleanText } from './clean-text.ts';
import type { Manner } from './typesetter.ts';

/** Where a click leads: an id within the document, or an address outside it. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly id: string }
  | { readonly kind: 'outside'; readonly url: string };

/** The mark of a footnote, and the ids that lead to the note and back to the mark. */
export type FootnoteMark = {
  readonly number: number;
  readonly note: Footnote;
  readonly noteId: string;
  readonly markId: string;
};

/** Text in one face, with the link it is part of. */
export type StyledRun = {
  readonly text: string;
  readonly face: Face;
  readonly link: LinkTarget | null;
  /** What a link says to those who cannot see it, when it is not its text. */
  readonly says?: string;
  /** Of a run that is the mark of a footnote. */
  readonly footnote?: FootnoteMark;
  /** How it is set, where its paragraph decides that; `of` is the run that it is a part of. */
  readonly manner?: Manner;
  readonly of?: StyledRun;
};

/** Inlines as cleaned runs; a link that leads nowhere or is not to be trusted stays as plain text. */
export function styledRuns(
  content: readonly Inline[],
  { face, targets, footnotes }: { face: Face; targets: ReadonlySet<string>; footnotes: FootnoteList },
): readonly StyledRun[] {
  return content.map((inline) =>
    inline.kind === 'footnote'
      ? markRun(inline, footnotes.add(inline), face)
      : {
          text: cleanText(inline.text),
          face: inline.kind === 'text' ? faceOf(inline.mark, face) : face,
          link: linkOf(inline, targets),
        },
  );
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised number that leads to its note. */
function markRun(note: Footnote, number: number, face: Face): StyledRun {
  const noteId = `footnote-${number}`;
  return {
    text: [...String(number)].map((digit) => RAISED[Number(digit)]).join(''),
    face,
    link: { kind: 'inside', id: noteId },
    says: `Footnote ${number}`,
    footnote: { number, note, noteId, markId: `${noteId}-mark` },
  };
}

function faceOf(mark: 'strong' | 'emphasis' | undefined, face: Face): Face {
  if (mark === 'strong') return 'bold';
  return mark === 'emphasis' && face === 'regular' ? 'italic' : face;
}

function linkOf(inline: Words, targets: ReadonlySet<string>): LinkTarget | null {
  if (inline.kind === 'reference') return targets.has(inline.target) ? { kind: 'inside', id: inline.target } : null;
  if (inline.kind === 'text') return null;
  const url = safeUrl(inline.url);
  return url === null ? null : { kind: 'outside', url };
}
