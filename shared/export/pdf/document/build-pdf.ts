import { jsPDF } from 'jspdf';
import type { OutlineMeta } from '../../../packet/outline-types.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { FontUse } from '../font/font-use.ts';
import { onOneLine } from '../text/clean-text.ts';
import { annotationBody } from './annotation-objects.ts';
import { type AddedObjects, assembleFile } from './assemble-file.ts';
import { type Bookmark, bookmarkObjects } from './bookmarks.ts';
import { fontObjects, OBJECTS_A_FONT } from './font-objects.ts';
import { hashOf } from './hash.ts';
import { type JsPdfCore, jsPdfCore } from './jspdf-core.ts';
import { latin1, type PdfObject } from './pdf-objects.ts';
import { pdfString } from './pdf-string.ts';
import { readSkeleton } from './read-skeleton.ts';
import { structureNodes, structureRoots } from './structure-objects.ts';
import { xmpMetadata } from './xmp.ts';

export type PdfPlan = {
  readonly meta: OutlineMeta;
  readonly paper: { readonly width: number; readonly height: number };
  readonly drawing: Drawing;
  readonly fonts: readonly FontUse[];
  readonly bookmarks: readonly Bookmark[];
};

/**
 * Puts drawn pages into a file. jsPDF writes pages, resources, properties and catalogue; contents, fonts, structure,
 * links, bookmarks and metadata get numbers from it and are written beside it.
 */
export function buildPdf(plan: PdfPlan): Uint8Array<ArrayBuffer> {
  const { paper, drawing, meta, fonts } = plan;
  const size: [number, number] = [paper.width, paper.height];
  const doc = new jsPDF({ unit: 'pt', format: size, orientation: 'portrait', putOnlyUsedFonts: true });
  const core = jsPdfCore(doc);
  const created = instantOf(meta.created);
  core.setPdfVersion('1.7');
  doc.setCreationDate(`D:${created.replace(/[-:TZ]/g, '')}+00'00'`);
  doc.setFileId(hashOf([JSON.stringify(meta), ...drawing.pages]).toUpperCase());
  doc.setProperties(propertiesOf(meta));
  for (let page = 1; page < drawing.pages.length; page += 1) doc.addPage(size, 'portrait');
  const numbers = announce(core, plan);
  takePlacesOfFonts(doc, core, fonts, numbers);
  const skeleton = readSkeleton(withoutOpenAction(doc.output()));
  if (!skeleton.objects.some(({ body }) => body.includes('/StructTreeRoot')))
    throw new Error('jsPDF left out parts of the document');
  const objects = documentObjects(core, plan, numbers(), skeleton.size);
  const embedded = fonts.map((use, index) => fontObjects(use, numbers().fonts[index] ?? []));
  return assembleFile(
    { ...skeleton, objects: skeleton.objects.map(objects.withLinks) },
    {
      objects: [...embedded.flatMap((font) => font.objects), ...objects.roots],
      following: objects.following,
      streams: [
        ...drawing.pages.map((page, index) => ({ number: core.contentsObject(index), keys: '', bytes: latin1(page) })),
        ...embedded.flatMap(({ streams }) => streams),
        // As it is, so that tools can find it.
        {
          number: numbers().metadata,
          keys: '/Type /Metadata /Subtype /XML',
          bytes: xmpBytes(meta, created),
          plain: true,
        },
      ],
    },
  );
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

/** Numbers of the objects that are not jsPDF's own and that it has to know of. */
type Numbers = {
  readonly metadata: number;
  readonly structureRoot: number;
  readonly parentTree: number;
  /** The root of the bookmarks. */
  readonly outlines: number;
  readonly fonts: readonly (readonly number[])[];
};

/** Has jsPDF's pages and catalogue refer to our objects; the function returned knows their numbers once it has written. */
function announce(core: JsPdfCore, { meta, fonts, bookmarks }: PdfPlan): () => Numbers {
  const reserve = (count: number) => Array.from({ length: count }, core.reserveObject);
  let numbers: Numbers | null = null;
  const known = () => {
    if (numbers === null) throw new Error('jsPDF has not begun the document');
    return numbers;
  };
  core.on('buildDocument', () => {
    numbers = {
      metadata: core.reserveObject(),
      structureRoot: core.reserveObject(),
      parentTree: core.reserveObject(),
      outlines: core.reserveObject(),
      fonts: fonts.map(() => reserve(OBJECTS_A_FONT)),
    };
  });
  core.on('putPage', ({ pageNumber }) => core.write(`/StructParents ${pageNumber - 1} /Tabs /S`));
  core.on('putCatalog', () => {
    core.write(
      `/Lang ${pdfString(meta.language)} /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>`,
    );
    core.write(`/StructTreeRoot ${known().structureRoot} 0 R /Metadata ${known().metadata} 0 R`);
    if (bookmarks.length > 0) core.write(`/Outlines ${known().outlines} 0 R`);
  });
  return known;
}

/**
 * Our fonts take the places of jsPDF's standard ones, which have the same names F1, F2, ...: it lists a font among the
 * resources once text was set in it, and its own reader of TrueType knows neither characters beyond U+FFFF nor caching.
 */
function takePlacesOfFonts(doc: jsPDF, core: JsPdfCore, uses: readonly FontUse[], numbers: () => Numbers): void {
  const places = new Map(uses.map(({ resource }, index) => [resource, index]));
  for (const [name, styles] of Object.entries(doc.getFontList())) {
    for (const style of styles.filter((each) => each !== '')) {
      doc.setFont(name, style);
      if (places.has(core.fontResource())) doc.text('x', 0, 0);
    }
  }
  core.on('putFont', ({ font }) => {
    const place = places.get(font.id);
    if (place === undefined) return;
    font.objectNumber = numbers().fonts[place]?.[0] ?? 0;
    font.isAlreadyPutted = true;
  });
}

/**
 * Structure, links and bookmarks. Their numbers follow all others' instead of being jsPDF's: it knows nothing of them, and
 * there are tens of thousands in a long document.
 */
function documentObjects(
  core: JsPdfCore,
  { drawing, paper, bookmarks }: PdfPlan,
  own: Numbers,
  size: number,
): {
  readonly roots: readonly PdfObject[];
  readonly following: AddedObjects['following'];
  /** A page with its links, any other object as it is. */
  readonly withLinks: (object: PdfObject) => PdfObject;
} {
  const { structure, annotations, anchors } = drawing;
  const pages = drawing.pages.map((_, page) => core.pageObject(page));
  const places = { pages, anchors, pageHeight: paper.height };
  const named = bookmarkObjects(bookmarks, { ...places, root: own.outlines, first: size + annotations.length });
  const first = { annotations: size, nodes: size + annotations.length + Math.max(0, named.length - 1) };
  const numbers = { root: own.structureRoot, parentTree: own.parentTree, pages, ...first };
  const onPage = Map.groupBy(annotations.keys(), (index) => pages[annotations[index]?.page ?? 0]);
  function* following(): Generator<PdfObject> {
    for (const [index, annotation] of annotations.entries())
      yield {
        number: size + index,
        body: annotationBody(annotation, { ...places, structParent: pages.length + index }),
      };
    yield* named.slice(1);
    yield* structureNodes(structure, numbers);
  }
  return {
    roots: [...structureRoots(structure, numbers), ...named.slice(0, 1)],
    following: { count: first.nodes - size + structure.nodes().length, objects: following() },
    withLinks: (object) => {
      const links = onPage.get(object.number);
      if (links === undefined) return object;
      const end = object.body.lastIndexOf('>>');
      const refs = links.map((index) => `${size + index} 0 R`).join(' ');
      return { ...object, body: `${object.body.slice(0, end)}/Annots [${refs}]\n>>` };
    },
  };
}

function xmpBytes(meta: OutlineMeta, created: string): Uint8Array {
  return new TextEncoder().encode(xmpMetadata(meta, created));
}

/** jsPDF always sets an opening zoom; how a document opens is the reader's business. Same length, so that offsets hold. */
function withoutOpenAction(file: string): string {
  const at = file.lastIndexOf('/OpenAction [');
  const end = file.indexOf(']', at) + 1;
  return at < 0 ? file : file.slice(0, at) + ' '.repeat(end - at) + file.slice(end);
}
