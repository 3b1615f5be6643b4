import { Document, Packer, Paragraph } from 'docx';
import type { Outline } from '../../../packet/outline-types.ts';
import { BASE_STYLES, documentStyles, LIST_LEVELS } from '../document-styles.ts';
import { pageOf, textWidth } from '../page.ts';
import { DOCUMENT } from '../skeleton/part-names.ts';
import type { Skeleton } from '../skeleton/skeleton-types.ts';
import { inkCharts } from './chart-part.ts';
import { fixedPart, fixedRelationships } from './fixed-part.ts';
import { emptyHeader, footerOf, headerOf } from './header-and-footer.ts';
import { nativeChart } from './native-chart.ts';

/** docx's own step before zipping, which it does not list: what it zips would only be unzipped again to be made to repeat. */
type Compiler = { readonly compile: (document: Document) => ReadonlyMap<string, Uint8Array | string> };
const compiler: Compiler = Reflect.get(Packer, 'compiler');

/**
 * Styles, lists, charts, header, footer, properties and relationships of a packet, made by docx from a document that has
 * its charts and one item of each of its lists. Its text is written beside it, for which docx takes some twenty times as long.
 */
export function docxSkeleton(outline: Outline): Skeleton {
  const made = compiler.compile(documentOf(outline));
  const change = inkCharts(outline);
  const parts = new Map<string, Uint8Array | string>();
  for (const [name, part] of made)
    parts.set(name, typeof part === 'string' ? change(name, fixed(name, part, made, outline)) : part);
  const document = String(parts.get(DOCUMENT));
  const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => Number(match[1]));
  return {
    parts,
    drawings: [...document.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([drawing]) => drawing),
    bullets: lists[0] ?? 0,
    numbers: lists.slice(1),
  };
}

function fixed(name: string, part: string, made: Skeleton['parts'], { meta }: Outline): string {
  const rels = made.get(name.endsWith('.rels') ? name : name.replace(/([^/]+)$/, '_rels/$1.rels'));
  return fixedPart(part, { created: meta.created, relationships: fixedRelationships(String(rels ?? '')) });
}

function documentOf({ meta, blocks }: Outline): Document {
  const width = textWidth(meta);
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
    sections: [
      {
        properties: { page: pageOf(meta), ...(blocks[0]?.kind === 'title' ? { titlePage: true } : {}) },
        headers: { default: headerOf(meta), first: emptyHeader() },
        footers: { default: footerOf(meta), first: footerOf(meta) },
        children: [
          new Paragraph({ numbering: { reference: 'bullets', level: 0 } }),
          ...blocks.flatMap((block, instance) => {
            if (block.kind === 'list' && block.ordered)
              return [new Paragraph({ numbering: { reference: 'numbers', level: 0, instance } })];
            if (block.kind !== 'figure') return [];
            return [new Paragraph({ children: [nativeChart(block.chart, block.alt, width)] })];
          }),
        ],
      },
    ],
  });
}
