import type { Inline } from '../../../packet/outline-types.ts';
import { safeUrl } from '../document/safe-url.ts';
import type { Face } from '../font/font-set.ts';
import { cleanText } from './clean-text.ts';
import type { Manner } from './typesetter.ts';

/** Where a click leads: an id within the document, or an address outside it. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly id: string }
  | { readonly kind: 'outside'; readonly url: string };

/** Text in one face, with the link it is part of. */
export type StyledRun = {
  readonly text: string;
  readonly face: Face;
  readonly link: LinkTarget | null;
  /** How it is set, where its paragraph decides that; `of` is the run that it is a part of. */
  readonly manner?: Manner;
  readonly of?: StyledRun;
};

/** Inlines as cleaned runs; a link that leads nowhere or is not to be trusted stays as plain text. */
export function styledRuns(
  content: readonly Inline[],
  { face, targets }: { face: Face; targets: ReadonlySet<string> },
): readonly StyledRun[] {
  return content.map((inline) => ({
    text: cleanText(inline.text),
    face: inline.kind === 'text' ? faceOf(inline.mark, face) : face,
    link: linkOf(inline, targets),
  }));
}

function faceOf(mark: 'strong' | 'emphasis' | undefined, face: Face): Face {
  if (mark === 'strong') return 'bold';
  return mark === 'emphasis' && face === 'regular' ? 'italic' : face;
}

function linkOf(inline: Inline, targets: ReadonlySet<string>): LinkTarget | null {
  if (inline.kind === 'reference') return targets.has(inline.target) ? { kind: 'inside', id: inline.target } : null;
  if (inline.kind === 'text') return null;
  const url = safeUrl(inline.url);
  return url === null ? null : { kind: 'outside', url };
}
