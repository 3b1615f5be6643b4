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
  let links: Map<StyledRun, Tag> | null = null;
  const linkTag = (part: StyledRun, parent: Tag): Tag => {
    const run = part.of ?? part;
    links ??= new Map();
    const known = links.get(run);
    if (known !== undefined) return known;
    const tag: Tag = {
      role: 'Link',
      parent: run.footnote === undefined ? parent : { role: 'Reference', parent },
    };
    links.set(run, tag);
    return tag;
  };
  return (line, x, top) => {
    const marks: Mark[] = [];
    const y = top + baselineOf(style);
    for (const segment of line.segments) {
      const left = x + segment.x;
      const { run, text } = segment;
      if (run.link === null || typeof owner === 'string') {
        marks.push({ kind: 'text', owner, colour: style.colour, x: left, y, size: style.size, text });
        continue;
      }
      const tag = linkTag(run, owner);
      marks.push(
        { kind: 'text', owner: tag, colour: LINK, x: left, y, size: style.size, text },
        ...underline(segment, { x: left, y }),
        {
          kind: 'link',
          owner: tag,
          area: { x: left, y: top, width: segment.width, height: style.leading },
          target: run.link,
          label: run.link.kind === 'outside' ? run.link.url : (run.says ?? (run.of ?? run).text),
        },
      );
      if (run.footnote !== undefined) marks.push({ kind: 'anchor', id: run.footnote.markId, y: top });
    }
    return marks;
  };
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
