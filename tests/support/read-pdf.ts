import { unzlibSync } from 'fflate';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF opened again, as far as tests ask for it. Pages count from 1. */
export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly ReadBookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  /** Everything in the file with its streams unpacked. */
  readonly source: string;
};

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly text: string;
  /** Pieces of text with their baselines from the lower edge, in points. */
  readonly items: readonly { readonly text: string; readonly x: number; readonly y: number; readonly width: number }[];
  readonly links: readonly ReadLink[];
  readonly structure: ReadNode;
};

export type ReadLink = {
  readonly label: string;
  readonly url?: string;
  readonly page?: number;
  /** From the lower edge of the page it leads to. */
  readonly top?: number;
  readonly y: number;
};

export type ReadBookmark = {
  readonly title: string;
  readonly page: number;
  readonly children: readonly ReadBookmark[];
};

/** A node of the structure tree with the text of its own and of its children. */
export type ReadNode = {
  readonly role: string;
  readonly text: string;
  readonly alt?: string;
  readonly children: readonly ReadNode[];
};

type Destination = readonly [{ num: number; gen: number }, { name: string }, number, number, number | null];
type Item = {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string;
};

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
  const doc = await task.promise;
  try {
    const pageOf = async (dest: unknown) => (await doc.getPageIndex((dest as Destination)[0])) + 1;
    const pages = [];
    for (let number = 1; number <= doc.numPages; number += 1)
      pages.push(await readPage(await doc.getPage(number), pageOf));
    const { info, metadata } = await doc.getMetadata();
    const preferences = (await doc.getViewerPreferences()) as ReadonlyMap<string, unknown> | null;
    const markInfo = (await doc.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
    return {
      pages,
      bookmarks: await readBookmarks((await doc.getOutline()) ?? [], pageOf),
      info: info as Record<string, unknown>,
      metadata: Object.fromEntries((metadata as Iterable<[string, unknown]> | null) ?? []),
      marked: markInfo?.get('Marked') === true,
      showsTitle: preferences?.get('DisplayDocTitle') === true,
      source: unpacked(bytes),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: pdfjs.PDFPageProxy, pageOf: (dest: unknown) => Promise<number>): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const all = items as readonly Item[];
  const drawn = all.filter((item) => item.str !== undefined);
  const text = drawn.map((item) => `${item.str}${item.hasEOL === true ? '\n' : ''}`).join('');
  const links = (await page.getAnnotations()).filter((annotation) => annotation.subtype === 'Link');
  const [, , width = 0, height = 0] = page.view;
  return {
    width,
    height,
    text,
    lines: text.split('\n'),
    items: drawn
      .filter((item) => item.str !== '')
      .map((item) => ({
        text: item.str ?? '',
        x: item.transform?.[4] ?? 0,
        y: item.transform?.[5] ?? 0,
        width: item.width ?? 0,
      })),
    links: await Promise.all(
      links.map(async (link) => ({
        label: link.contentsObj.str,
        y: link.rect[1],
        ...(link.dest ? { page: await pageOf(link.dest), top: link.dest[3] } : { url: link.unsafeUrl ?? link.url }),
      })),
    ),
    structure: readNode(await page.getStructTree(), textByContent(all)),
  };
}

/** The text of every marked content, by the id that the structure tree names it with. */
function textByContent(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(item.id ?? '');
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, `${texts.get(id) ?? ''}${item.str ?? ''}`);
    }
  }
  return texts;
}

type RawNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
};

function readNode(raw: unknown, texts: ReadonlyMap<string, string>): ReadNode {
  const node = (raw ?? {}) as RawNode;
  const children = (node.children ?? [])
    .filter((child) => child.role !== undefined)
    .map((child) => readNode(child, texts));
  const text = (node.children ?? [])
    .map((child) => (child.role === undefined ? (texts.get(child.id ?? '') ?? '') : readNode(child, texts).text))
    .join('');
  return { role: node.role ?? '', text, children, ...(node.alt === undefined ? {} : { alt: node.alt }) };
}

type RawBookmark = { readonly title: string; readonly dest: unknown; readonly items: readonly RawBookmark[] };

async function readBookmarks(
  items: readonly unknown[],
  pageOf: (dest: unknown) => Promise<number>,
): Promise<readonly ReadBookmark[]> {
  const bookmarks = [];
  for (const { title, dest, items: below } of items as readonly RawBookmark[]) {
    bookmarks.push({ title, page: await pageOf(dest), children: await readBookmarks(below, pageOf) });
  }
  return bookmarks;
}

/** The nodes of a role, wherever they stand. */
export function nodesOf(node: ReadNode, role: string): readonly ReadNode[] {
  return [...(node.role === role ? [node] : []), ...node.children.flatMap((child) => nodesOf(child, role))];
}

function unpacked(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const parts: string[] = [];
  let done = 0;
  for (const match of raw.matchAll(
    /\/Length (\d+)(?:\s*\/\w+ [^\s/>]+)*\s*\/Filter \/FlateDecode\s*>>\s*stream\r?\n/g,
  )) {
    const start = match.index + match[0].length;
    const end = start + Number(match[1]);
    const data = unzlibSync(Buffer.from(raw.slice(start, end), 'latin1'));
    parts.push(raw.slice(done, start), Buffer.from(data).toString('latin1'));
    done = end;
  }
  return [...parts, raw.slice(done)].join('');
}
