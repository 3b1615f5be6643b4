import type { Outline, WrittenDocument } from '../../packet/outline-types.ts';
import { bodyXml } from './blocks.ts';
import { createMarks } from './marks.ts';
import { pageNumbers } from './pages/page-numbers.ts';
import { DOCUMENT, DOCUMENT_RELATIONSHIPS, skeletonOf } from './skeleton.ts';
import { zipPackage } from './zip-package.ts';

/**
 * A packet as a Word document: named styles, a filled table of contents, links both ways, native tables and charts. The
 * same outline gives the same bytes. Word has fallback fonts of its own, so no glyph is ever reported as lost.
 */
export async function writeDocx(outline: Outline): Promise<WrittenDocument> {
  const skeleton = skeletonOf(outline);
  const marks = createMarks(outline);
  const pages = outline.blocks.some(({ kind }) => kind === 'contents') ? pageNumbers(outline) : null;
  const body = bodyXml({ outline, marks, skeleton, pages: pages?.headings ?? null });
  const parts = new Map(skeleton.parts);
  const document = String(parts.get(DOCUMENT));
  const [start, end] = [document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr')];
  parts.set(DOCUMENT, document.slice(0, start) + body + document.slice(end));
  const links = String(parts.get(DOCUMENT_RELATIONSHIPS));
  parts.set(
    DOCUMENT_RELATIONSHIPS,
    links.replace('</Relationships>', () => `${marks.relationships()}</Relationships>`),
  );
  return { bytes: zipPackage(parts), pages: null, headings: [], lostGlyphs: [] };
}
