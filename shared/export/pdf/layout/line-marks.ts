import type { Line, Segment } from '../text/set-lines.ts';
import type { StyledRun } from '../text/styled-run.ts';
import type { Mark } from './mark.ts';
import type { Owner, Tag } from './tag.ts';
import { LINK, type TextStyle } from './theme.ts';

/** Turns lines of one paragraph into marks; a link that runs over several lines stays one node. */
export type LineMarker = (line: Line, x: number, top: number) => readonly Mark[];

/** The height of capitals above the middle of a line, as a share of the font size. */
const BASELINE = 0.35;

export function lineMarker(style: TextStyle, owner: Owner): LineMarker {
  const links = new Map<StyledRun, Tag>();
  const linkTag = (part: StyledRun, parent: Tag): Tag => {
    const run = part.of ?? part;
    const known = links.get(run);
    if (known !== undefined) return known;
    const tag: Tag = {
      role: 'Link',
      parent: run.footnote === undefined ? parent : { role: 'Reference', parent },
    };
    links.set(run, tag);
    return tag;
  };
  return (line, x, top) =>
    line.segments.flatMap((segment) => {
      const place = { x: x + segment.x, y: top + baselineOf(style), size: style.size, text: segment.text };
      const { link } = segment.run;
      if (link === null || typeof owner === 'string')
        return [{ kind: 'text', owner, colour: style.colour, ...place } as const];
      const tag = linkTag(segment.run, owner);
      return [
        { kind: 'text', owner: tag, colour: LINK, ...place } as const,
        ...underline(segment, place),
        {
          kind: 'link',
          owner: tag,
          area: { x: place.x, y: top, width: segment.width, height: style.leading },
          target: link,
          label: link.kind === 'outside' ? link.url : (segment.run.says ?? (segment.run.of ?? segment.run).text),
        } as const,
        ...(segment.run.footnote === undefined
          ? []
          : [{ kind: 'anchor', id: segment.run.footnote.markId, y: top } as const]),
      ];
    });
}

/** Distance of the baseline from the upper edge of a line. */
export function baselineOf({ size, leading }: TextStyle): number {
  return leading / 2 + size * BASELINE;
}

/** A hairline below an address outside, so that it is seen on paper as well. */
function underline(segment: Segment, { x, y }: { x: number; y: number }): readonly Mark[] {
  if (segment.run.link?.kind !== 'outside') return [];
  const strokes = [{ x1: x, y1: y + 1.8, x2: x + segment.width, y2: y + 1.8 }];
  return [{ kind: 'strokes', owner: 'decoration', strokes, colour: LINK, width: 0.4 }];
}
