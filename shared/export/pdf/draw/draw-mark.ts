import type { Mark } from '../layout/mark.ts';
import type { Owner } from '../layout/tag.ts';
import { QUIET } from '../layout/theme.ts';
import type { SetText } from '../text/set-text.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { drawText } from './draw-text.ts';
import type { Anchor, Annotation } from './drawing.ts';
import { DOT_PITCH, type PageStream } from './page-stream.ts';
import type { StructureBuilder } from './structure.ts';

type Drawer = {
  readonly stream: PageStream;
  readonly structure: StructureBuilder;
  readonly annotations: Annotation[];
  /** Where links lead, filled as their places are come upon. */
  readonly anchors: Map<string, Anchor>;
  readonly page: number;
  readonly paper: { readonly height: number };
  readonly typesetter: Typesetter;
};

const ARTIFACTS = {
  decoration: '/Artifact BMC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
} as const;
const GAP_TO_DOTS = 6;

/** Draws a mark moved by a distance. */
export type MarkDrawer = (mark: Mark, dx: number, dy: number) => void;

/** Draws marks of one page; what belongs to the same node in a row is marked as one. */
export function createMarkDrawer(drawer: Drawer): MarkDrawer {
  const { stream, structure, annotations, anchors, page, paper } = drawer;
  let owner: Owner | null = null;
  const own = (next: Owner) => {
    if (next === owner) return;
    owner = next;
    if (typeof next === 'string') stream.mark(ARTIFACTS[next]);
    else stream.mark(`/${next.role} <</MCID ${structure.addContent(next, page)}>> BDC`);
  };
  const boxOf = (area: { x: number; y: number; width: number; height: number }, dx: number, dy: number) => {
    const top = paper.height - area.y - dy;
    return [area.x + dx, top - area.height, area.x + dx + area.width, top] as const;
  };
  return (mark, dx, dy) => {
    switch (mark.kind) {
      case 'text':
        own(mark.owner);
        return drawText(stream, {
          x: mark.x + dx,
          y: mark.y + dy,
          size: mark.size,
          colour: mark.colour,
          text: mark.text,
        });
      case 'area':
        own(mark.owner);
        return stream.areas([shifted(mark.area, dx, dy)], mark.fill);
      case 'frame':
        own(mark.owner);
        return stream.frame(shifted(mark.area, dx, dy), mark.colour, mark.width);
      case 'strokes':
        own(mark.owner);
        return stream.strokes(
          mark.strokes.map(({ x1, y1, x2, y2 }) => ({ x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy })),
          mark.colour,
          mark.width,
        );
      case 'link':
        structure.addAnnotation(mark.owner, page, annotations.length);
        annotations.push({ ...mark, page, box: boxOf(mark.area, dx, dy) });
        return;
      case 'presence':
        return structure.addPresence(mark.owner);
      case 'extent':
        return structure.setBox(mark.owner, boxOf(mark.area, dx, dy));
      case 'page-of':
        return drawPageNumber(mark, dx, dy);
      case 'anchor':
        if (!anchors.has(mark.id)) anchors.set(mark.id, { page, y: mark.y + dy });
        return;
    }
  };

  /** Where the target is may be known only when all pages are drawn. */
  function drawPageNumber(mark: Extract<Mark, { kind: 'page-of' }>, dx: number, dy: number): void {
    const { size, colour } = mark.style;
    const y = mark.y + dy;
    const placed = (draw: (x: number, text: SetText) => void) => {
      const anchor = anchors.get(mark.target);
      if (anchor === undefined) return;
      const text = drawer.typesetter.set(` ${anchor.page + 1}`, 'regular');
      draw(mark.right + dx - (text.width * size) / 1000, text);
    };
    own('decoration');
    stream.later((late) =>
      placed((x) => {
        const left = mark.left + dx + GAP_TO_DOTS;
        const right = Math.floor((x - GAP_TO_DOTS) / DOT_PITCH) * DOT_PITCH;
        if (left < right) late.dots({ x1: right, y1: y - 0.5, x2: left, y2: y - 0.5 }, QUIET);
      }),
    );
    own(mark.owner);
    stream.later((late) => placed((x, text) => drawText(late, { x, y, size, colour, text })));
  }
}

function shifted<Area extends { x: number; y: number }>(area: Area, dx: number, dy: number): Area {
  return { ...area, x: area.x + dx, y: area.y + dy };
}
