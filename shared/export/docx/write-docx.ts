import type { Outline, WrittenDocument } from '../../packet/outline-types.ts';
import { bodyXml } from './blocks.ts';
import { footnotesXml, withSeparators } from './footnotes.ts';
import { createMarks, type Marks, marksForPart } from './marks.ts';
import { pageNumbers } from './pages/page-numbers.ts';
import {
  DOCUMENT,
  DOCUMENT_RELATIONSHIPS,
  FOOTNOTES,
  FOOTNOTES_RELATIONSHIPS,
  SETTINGS,
} from './skeleton/part-names.ts';
import { skeletonOf } from './skeleton/skeleton.ts';
import { type Part, zipPackage } from './zip-package.ts';

/**
 * A packet as a Word document: named styles, a filled table of contents, links both ways, native tables and charts. The
 * same outline gives the same bytes. Word has fallback fonts of its own, so no glyph is ever reported as lost.
 */
export async function writeDocx(outline: Outline): Promise<WrittenDocument> {
  const skeleton = skeletonOf(outline);
  const marks = createMarks(outline);
  const pages = outline.blocks.some(({ kind }) => kind === 'contents') ? pageNumbers(outline) : null;
  const body = bodyXml({ outline, marks, skeleton, pages: pages?.headings ?? null });
  const parts = new Map<string, Part>(skeleton.parts);
  const document = String(parts.get(DOCUMENT));
  const [start, end] = [document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr')];
  parts.set(DOCUMENT, [document.slice(0, start), ...body, document.slice(end)]);
  const noteMarks = marksForPart(marks);
  parts.set(FOOTNOTES, footnotesXml(String(parts.get(FOOTNOTES)), marks.footnotes.all(), noteMarks));
  parts.set(SETTINGS, withSeparators(String(parts.get(SETTINGS))));
  parts.set(DOCUMENT_RELATIONSHIPS, withLinks(String(parts.get(DOCUMENT_RELATIONSHIPS)), marks));
  parts.set(FOOTNOTES_RELATIONSHIPS, withLinks(String(parts.get(FOOTNOTES_RELATIONSHIPS)), noteMarks));
  return { bytes: zipPackage(parts), pages: null, headings: [], lostGlyphs: [] };
}

function withLinks(relationships: string, marks: Marks): string {
  const links = marks.relationships();
  if (links === '') return relationships;
  return relationships
    .replace(/(<Relationships[^>]*)\/>$/, '$1></Relationships>')
    .replace('</Relationships>', () => `${links}</Relationships>`);
}
