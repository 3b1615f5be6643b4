import type { Sheet } from '../layout/paginate.ts';
import type { Tag } from '../layout/tag.ts';
import { MARGIN } from '../layout/theme.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { createMarkDrawer } from './draw-mark.ts';
import type { Anchor, Annotation, Drawing } from './drawing.ts';
import { createPageStream } from './page-stream.ts';
import { type RunningText, runningMarks } from './running-marks.ts';
import { createStructure } from './structure.ts';

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
