import type { Sheet } from '../layout/paginate.ts';
import type { Tag } from '../layout/tag.ts';
import { MARGIN } from '../layout/theme.ts';
import type { LinkTarget } from '../text/styled-run.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { createMarkDrawer } from './draw-mark.ts';
import { createPageStream } from './page-stream.ts';
import { type RunningText, runningMarks } from './running-marks.ts';
import { createStructure, type StructureBuilder } from './structure.ts';

/** A place to click on a page (from 0); `box` is in PDF coordinates. */
export type Annotation = {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly target: LinkTarget;
  readonly label: string;
  readonly owner: Tag;
};

/** Where links to an id lead: a page (from 0) and a distance from its upper edge. */
export type Anchor = { readonly page: number; readonly y: number };

export type Drawing = {
  /** Content streams, one a page. */
  readonly pages: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly structure: StructureBuilder;
};

export type DrawingPlan = {
  readonly paper: { readonly width: number; readonly height: number };
  readonly running: RunningText;
  readonly root: Tag;
  readonly typesetter: Typesetter;
};

/** Draws pages whose pieces have their places; the numbers of pages are known by now. */
export function drawSheets(sheets: readonly Sheet[], plan: DrawingPlan): Drawing {
  const anchors = anchorsOf(sheets);
  const structure = createStructure(plan.root);
  const annotations: Annotation[] = [];
  const pages = sheets.map((sheet, page) => {
    const stream = createPageStream(plan.paper.height);
    const draw = createMarkDrawer({ stream, structure, annotations, anchors, page, ...plan });
    for (const { piece, y } of sheet) for (const mark of piece.marks) draw(mark, MARGIN.left, MARGIN.top + y);
    for (const mark of runningMarks({ ...plan, page, pages: sheets.length })) draw(mark, 0, 0);
    return stream.finish();
  });
  return { pages, annotations, anchors, structure };
}

function anchorsOf(sheets: readonly Sheet[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const [page, sheet] of sheets.entries()) {
    for (const { piece, y } of sheet) {
      for (const mark of piece.marks) {
        if (mark.kind !== 'anchor' || anchors.has(mark.id)) continue;
        anchors.set(mark.id, { page, y: MARGIN.top + y + mark.y });
      }
    }
  }
  return anchors;
}
