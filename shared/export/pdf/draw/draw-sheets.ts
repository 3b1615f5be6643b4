import type { Sheet } from '../layout/paginate.ts';
import type { Tag } from '../layout/tag.ts';
import { MARGIN } from '../layout/theme.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { createMarkDrawer, type MarkDrawer } from './draw-mark.ts';
import type { Anchor, Annotation, Drawing } from './drawing.ts';
import { createPageStream, type PageContent } from './page-stream.ts';
import { type RunningText, runningMarks } from './running-marks.ts';
import { createStructure } from './structure.ts';

export type DrawingPlan = {
  readonly paper: { readonly width: number; readonly height: number };
  readonly running: RunningText;
  readonly root: Tag;
  readonly typesetter: Typesetter;
};

/** Draws pages as they come; what has to know of all pages - their number, where a heading stands - is drawn at the end. */
export function drawSheets(sheets: Iterable<Sheet>, plan: DrawingPlan): Drawing {
  const anchors = new Map<string, Anchor>();
  const structure = createStructure(plan.root);
  const annotations: Annotation[] = [];
  const contents: PageContent[] = [];
  const onPage = (page: number, draw: (drawMark: MarkDrawer) => void): PageContent => {
    const stream = createPageStream(plan.paper.height);
    draw(createMarkDrawer({ stream, structure, annotations, anchors, page, ...plan }));
    return stream.finish();
  };
  for (const sheet of sheets) {
    const content = onPage(contents.length, (draw) => {
      for (const { piece, y } of sheet) for (const mark of piece.marks) draw(mark, MARGIN.left, MARGIN.top + y);
    });
    contents.push(content);
  }
  const pages = contents.map((content, page) => {
    const running = onPage(page, (draw) => {
      for (const mark of runningMarks({ ...plan, page, pages: contents.length })) draw(mark, 0, 0);
    });
    return [content(), running()].filter((part) => part !== '').join('\n');
  });
  return { pages, annotations, anchors, structure };
}
