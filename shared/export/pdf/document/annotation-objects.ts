import type { Anchor, Annotation } from '../draw/drawing.ts';
import { pdfString } from './pdf-string.ts';

// How far above its text a link comes to rest, in points.
const HEADROOM = 10;

/** A link annotation; `structParent` is its key in the tree of parents, `pages` are the numbers of the page objects. */
export function annotationBody(
  annotation: Annotation,
  {
    structParent,
    pages,
    anchors,
    pageHeight,
  }: {
    structParent: number;
    pages: readonly number[];
    anchors: ReadonlyMap<string, Anchor>;
    pageHeight: number;
  },
): string {
  const { target, box, label } = annotation;
  const rectangle = box.map((value) => Math.round(value * 100) / 100).join(' ');
  const start = `<</Type /Annot /Subtype /Link /Rect [${rectangle}] /Border [0 0 0] /F 4 /StructParent ${structParent} /Contents ${pdfString(label)}`;
  if (target.kind === 'outside') return `${start} /A <</S /URI /URI ${pdfString(target.url)}>>>>`;
  const anchor = anchors.get(target.id);
  // Every target has a place; should one be without, its link leads nowhere instead of keeping the document from being written.
  if (anchor === undefined) return `${start}>>`;
  return `${start} /Dest ${destination(anchor, pages, pageHeight)}>>`;
}

/** A place on a page at the reader's own zoom. */
export function destination(anchor: Anchor, pages: readonly number[], pageHeight: number): string {
  const top = Math.round(Math.min(pageHeight, pageHeight - anchor.y + HEADROOM) * 100) / 100;
  return `[${pages[anchor.page]} 0 R /XYZ 0 ${top} null]`;
}
