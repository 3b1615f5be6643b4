import { type ReadBookmark, readPdf } from '../../support/read-pdf.ts';

/** A PDF opened again, as far as a story asks for it. */
export type PdfFile = {
  readonly pages: number;
  readonly title: string;
  /** What a reader can select, page after page, with single spaces. */
  readonly text: string;
  /** Titles of the bookmarks, depth first; each leads to a page, or the file could not be read. */
  readonly bookmarks: readonly string[];
  /** Addresses that links lead to outside of the file. */
  readonly links: readonly string[];
  /** How many links lead to another place of the file. */
  readonly innerLinks: number;
  /** Everything in the file with its streams unpacked. */
  readonly source: string;
};

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { pages, bookmarks, info, source } = await readPdf(bytes);
  const links = pages.flatMap((page) => page.links);
  return {
    pages: pages.length,
    title: String(info.Title ?? ''),
    text: pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    bookmarks: titles(bookmarks),
    links: links.flatMap(({ url }) => (url === undefined ? [] : [url])),
    innerLinks: links.filter(({ page }) => page !== undefined).length,
    source,
  };
}

function titles(bookmarks: readonly ReadBookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, children }) => [title, ...titles(children)]);
}
