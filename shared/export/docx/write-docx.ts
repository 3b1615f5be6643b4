import { Document, Packer, type PageNumberEstimator } from 'docx';
import type { Outline, WrittenDocument } from '../../packet/outline-types.ts';
import { documentChildren } from './blocks.ts';
import { inkCharts } from './chart-part.ts';
import { BASE_STYLES, documentStyles, LIST_LEVELS } from './document-styles.ts';
import { fixedPackage } from './fixed-package.ts';
import { footerOf, headerOf, pageOf } from './page.ts';
import { pageLayoutFor } from './page-numbers.ts';

/**
 * A packet as a Word document: named styles, a filled table of contents, links both ways, native tables and charts. The
 * same outline gives the same bytes. Word has fallback fonts of its own, so no glyph is ever reported as lost.
 */
export async function writeDocx(outline: Outline): Promise<WrittenDocument> {
  const packed = new Uint8Array(await packedWithPageNumbers(outline));
  const bytes = fixedPackage(packed, { created: outline.meta.created, change: inkCharts(outline) });
  return { bytes, pages: null, headings: [], lostGlyphs: [] };
}

async function packedWithPageNumbers(outline: Outline): Promise<ArrayBuffer> {
  const layout = outline.blocks.some(({ kind }) => kind === 'contents') ? await pageLayoutFor(outline) : null;
  if (layout === null) return Packer.toArrayBuffer(documentOf(outline, null));
  const packed = await Packer.toArrayBuffer(documentOf(outline, layout.estimate));
  return layout.finished() ? packed : Packer.toArrayBuffer(documentOf(outline, null));
}

/** Without page numbers the table of contents asks Word to fill them in when it opens the document. */
function documentOf(outline: Outline, pageNumbers: PageNumberEstimator | null): Document {
  const { meta } = outline;
  return new Document({
    title: meta.title,
    creator: meta.author,
    lastModifiedBy: meta.author,
    subject: meta.subject,
    keywords: meta.keywords.join(', '),
    description: meta.footer,
    externalStyles: BASE_STYLES,
    styles: documentStyles(meta.language),
    numbering: {
      config: Object.entries(LIST_LEVELS).map(([reference, levels]) => ({ reference, levels: [...levels] })),
    },
    ...(pageNumbers === null ? {} : { pageNumbers }),
    sections: [
      {
        properties: { page: pageOf(meta) },
        headers: { default: headerOf(meta) },
        footers: { default: footerOf(meta) },
        children: [...documentChildren(outline, { contentsDirty: pageNumbers === null })],
      },
    ],
  });
}
