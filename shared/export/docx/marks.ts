import { escapeXml } from '../../chart/escape-xml.ts';
import type { Outline } from '../../packet/outline-types.ts';
import { createFootnoteList, type FootnoteList } from '../footnote-list.ts';
import { bookmarkNames } from './bookmarks.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What a body refers to by number or name: handed out while it is written, one after the other. */
export type Marks = {
  /** Word's name of the bookmark for an id of the outline. */
  readonly nameOf: (id: string) => string | undefined;
  /** Runs within a bookmark. */
  readonly bookmarked: (name: string | undefined, runs: string) => string;
  /** The relationship that leads to an address; one for each address. */
  readonly linkTo: (url: string) => string;
  /** The relationships handed out, for the part's `.rels`. */
  readonly relationships: () => string;
  readonly footnotes: FootnoteList;
};

export function createMarks(outline: Outline): Marks {
  const names = bookmarkNames(outline);
  let bookmarks = 0;
  return {
    nameOf: (id) => names.get(id),
    bookmarked: (name, runs) => {
      if (name === undefined) return runs;
      bookmarks += 1;
      return `<w:bookmarkStart w:id="${bookmarks}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${bookmarks}"/>`;
    },
    ...createLinks(),
    footnotes: createFootnoteList(),
  };
}

/** The same for another part of the document, whose links are its own. */
export function marksForPart(marks: Marks): Marks {
  return { ...marks, ...createLinks() };
}

function createLinks(): Pick<Marks, 'linkTo' | 'relationships'> {
  const links = new Map<string, string>();
  return {
    linkTo: (url) => {
      const id = links.get(url) ?? `rIdLink${links.size + 1}`;
      links.set(url, id);
      return id;
    },
    relationships: () =>
      [...links]
        .map(
          ([url, id]) =>
            `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeXml(url)}" TargetMode="External"/>`,
        )
        .join(''),
  };
}
