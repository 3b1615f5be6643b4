import { jsPDF } from 'jspdf';
import type { OutlineMeta } from '../../../packet/outline-types.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { FontUse } from '../font/font-use.ts';
import { onOneLine } from '../text/clean-text.ts';
import { annotationBody } from './annotation-objects.ts';
import { type Bookmark, bookmarkCount, bookmarkObjects } from './bookmarks.ts';
import { embeddedFont } from './font-objects.ts';
import { hashOf } from './hash.ts';
import { type JsPdfCore, jsPdfCore } from './jspdf-core.ts';
import { binaryString, pdfString } from './pdf-string.ts';
import { structureObjects } from './structure-objects.ts';
import { xmpMetadata } from './xmp.ts';

export type PdfPlan = {
  readonly meta: OutlineMeta;
  readonly paper: { readonly width: number; readonly height: number };
  readonly drawing: Drawing;
  readonly fonts: readonly FontUse[];
  readonly bookmarks: readonly Bookmark[];
};

/** Puts drawn pages into a file. Everything that jsPDF does not write itself is added through its events. */
export function buildPdf(plan: PdfPlan): Uint8Array<ArrayBuffer> {
  const { paper, drawing, meta } = plan;
  const size: [number, number] = [paper.width, paper.height];
  const doc = new jsPDF({ unit: 'pt', format: size, orientation: 'portrait', compress: true, putOnlyUsedFonts: true });
  const core = jsPdfCore(doc);
  const created = instantOf(meta.created);
  core.setPdfVersion('1.7');
  doc.setCreationDate(`D:${created.replace(/[-:TZ]/g, '')}+00'00'`);
  doc.setFileId(hashOf([JSON.stringify(meta), ...drawing.pages]).toUpperCase());
  doc.setProperties(propertiesOf(meta));
  for (let page = 1; page < drawing.pages.length; page += 1) doc.addPage(size, 'portrait');
  const written = addObjects(core, plan, created);
  addFonts(doc, core, plan.fonts);
  for (const [page, content] of drawing.pages.entries()) core.setContent(page, content);
  const file = doc.output();
  if (!written()) throw new Error('jsPDF left out parts of the document');
  return bytesOf(withoutOpenAction(file));
}

/** Seconds are as fine as PDF dates go. An instant that is none becomes the beginning of 1970. */
function instantOf(created: string): string {
  const time = Date.parse(created);
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`;
}

function propertiesOf(meta: OutlineMeta): Record<'title' | 'author' | 'subject' | 'keywords' | 'creator', string> {
  const text = (value: string) => onOneLine(value).slice(0, 2000);
  return {
    title: text(meta.title),
    author: text(meta.author),
    subject: text(meta.subject),
    keywords: text(meta.keywords.join(', ')),
    creator: 'Rungs',
  };
}

/**
 * Our fonts take the places of jsPDF's standard ones, which have the same names F1, F2, ...: it lists a font among the
 * resources once text was set in it, and its own reader of TrueType knows neither characters beyond U+FFFF nor caching.
 */
function addFonts(doc: jsPDF, core: JsPdfCore, uses: readonly FontUse[]): void {
  const embedded = new Map(uses.map((use) => [use.resource, embeddedFont(use, binaryString)]));
  for (const [name, styles] of Object.entries(doc.getFontList())) {
    for (const style of styles.filter((each) => each !== '')) {
      doc.setFont(name, style);
      if (embedded.has(core.fontResource())) doc.text('x', 0, 0);
    }
  }
  core.on('putFont', ({ font, ...writer }) => {
    const own = embedded.get(font.id);
    if (own === undefined) return;
    font.objectNumber = own.write(writer);
    font.isAlreadyPutted = true;
  });
}

/** Adds structure, links, bookmarks and metadata; the function returned says whether all of it was written. */
function addObjects(core: JsPdfCore, plan: PdfPlan, created: string): () => boolean {
  const { drawing, paper, meta, bookmarks } = plan;
  const { structure, annotations, anchors } = drawing;
  const reserve = (count: number) => Array.from({ length: count }, core.reserveObject);
  let numbers = { metadata: 0, tree: [0, 0], nodes: [0], annotations: [0], bookmarks: [0] };
  const onPage = Map.groupBy(annotations.keys(), (index) => annotations[index]?.page);
  const steps = new Set<string>();
  core.on('buildDocument', () => {
    numbers = {
      metadata: core.reserveObject(),
      tree: reserve(2),
      nodes: reserve(structure.nodes().length),
      annotations: reserve(annotations.length),
      bookmarks: reserve(bookmarkCount(bookmarks)),
    };
  });
  core.on('putPage', ({ pageNumber }) => {
    const own = (onPage.get(pageNumber - 1) ?? []).map((index) => `${numbers.annotations[index]} 0 R`);
    core.write(`/StructParents ${pageNumber - 1} /Tabs /S${own.length === 0 ? '' : ` /Annots [${own.join(' ')}]`}`);
  });
  core.on('putAdditionalObjects', () => {
    const pages = drawing.pages.map((_, page) => core.pageObject(page));
    const [root = 0, parentTree = 0] = numbers.tree;
    const places = { pages, anchors, pageHeight: paper.height };
    core.writeStream(numbers.metadata, '/Type /Metadata /Subtype /XML', xmpMetadata(meta, created));
    for (const object of structureObjects(structure, { root, parentTree, pages, ...numbers })) core.writeObject(object);
    for (const [index, annotation] of annotations.entries()) {
      const body = annotationBody(annotation, { ...places, structParent: pages.length + index });
      core.writeObject({ number: numbers.annotations[index] ?? 0, body });
    }
    for (const object of bookmarkObjects(bookmarks, { ...places, numbers: numbers.bookmarks }))
      core.writeObject(object);
    steps.add('objects');
  });
  core.on('putCatalog', () => {
    core.write(
      `/Lang ${pdfString(meta.language)} /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>`,
    );
    core.write(`/StructTreeRoot ${numbers.tree[0]} 0 R /Metadata ${numbers.metadata} 0 R`);
    if (bookmarks.length > 0) core.write(`/Outlines ${numbers.bookmarks[0]} 0 R`);
    steps.add('catalog');
  });
  return () => steps.size === 2;
}

/** jsPDF always sets an opening zoom; how a document opens is the reader's business. Same length, so that offsets hold. */
function withoutOpenAction(file: string): string {
  const at = file.lastIndexOf('/OpenAction [');
  const end = file.indexOf(']', at) + 1;
  return at < 0 ? file : file.slice(0, at) + ' '.repeat(end - at) + file.slice(end);
}

function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
