import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfFile = {
  readonly pages: number;
  readonly title: string;
  /** What a reader can select, page after page, with single spaces. */
  readonly text: string;
  /** Titles of the bookmarks, depth first, each with whether it leads to a page. */
  readonly bookmarks: readonly { readonly title: string; readonly leads: boolean }[];
  /** Addresses that links lead to outside of the file. */
  readonly links: readonly string[];
  /** Links to another place of the file. */
  readonly innerLinks: number;
};

type Bookmark = { readonly title: string; readonly dest: unknown; readonly items: readonly Bookmark[] };
type Annotation = { readonly subtype: string; readonly url?: string; readonly dest?: unknown };

/** Opens a PDF again, as a reader program does. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  const annotations: Annotation[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    annotations.push(...((await page.getAnnotations()) as Annotation[]));
  }
  const { info } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) ?? []) as readonly Bookmark[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  const file: PdfFile = {
    pages: pdf.numPages,
    title: String((info as { readonly Title?: unknown }).Title ?? ''),
    text: texts.join(' ').replace(/\s+/g, ' '),
    bookmarks: flat(outline).map(({ title, dest }) => ({ title, leads: dest !== null })),
    links: links.flatMap(({ url }) => (url === undefined ? [] : [url])),
    innerLinks: links.filter(({ dest }) => dest !== undefined && dest !== null).length,
  };
  await task.destroy();
  return file;
}

function flat(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.items)]);
}
