import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a written package still varies in from run to run, given from outside. */
export type Fixed = {
  /** ISO 8601 instant of creation. */
  readonly created: string;
  /** Changes to parts by name, made after everything is fixed. */
  readonly change?: (name: string, xml: string) => string;
};

/** A zip entry's time; its earliest, because the format has no zone and the document says its own date. */
const ENTRY_TIME = '1980-01-01T00:00:00';

/**
 * The same package with the same bytes on every run: docx takes the clock for its dates, random ids for relationships and
 * counters that never start again for bookmarks and drawings; all are numbered anew here, in the order they stand.
 */
export function fixedPackage(bytes: Uint8Array, { created, change }: Fixed): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).toSorted();
  const entries: Zippable = {};
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    if (name.endsWith('.xlsx')) {
      entries[name] = [fixedPackage(part, { created }), { mtime: ENTRY_TIME }];
    } else if (/\.(xml|rels)$/.test(name)) {
      const fixed = fixPart(strFromU8(part), relationshipsOf(name, parts), created);
      entries[name] = [strToU8(change === undefined ? fixed : change(name, fixed)), { mtime: ENTRY_TIME }];
    } else {
      entries[name] = [part, { mtime: ENTRY_TIME }];
    }
  }
  return new Uint8Array(zipSync(entries, { level: 6 }));
}

/** Random relationship ids of a part (or of the part that a `.rels` file belongs to), with the ids they get instead. */
function relationshipsOf(name: string, parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const file = name.endsWith('.rels') ? name : name.replace(/([^/]+)$/, '_rels/$1.rels');
  const xml = parts[file];
  if (xml === undefined) return new Map();
  const random = [...strFromU8(xml).matchAll(/ Id="(rId[\w-]{15,})"/g)].map((match) => match[1] ?? '');
  return new Map(random.map((id, index) => [id, `rIdx${index + 1}`]));
}

function fixPart(xml: string, relationships: ReadonlyMap<string, string>, created: string): string {
  const contents = numbered(xml, /<w:bookmarkStart w:name="(_Toc\d+)"/g);
  const bookmarks = numbered(xml, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  let drawing = 0;
  return xml
    .replace(/="(rId[\w-]{15,})"/g, (all, id: string) => (relationships.has(id) ? `="${relationships.get(id)}"` : all))
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}`)
    .replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => {
      drawing += 1;
      return `${start}${drawing}"`;
    })
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)"/g,
      (_, start: string, id: string) => `${start}${bookmarks.get(id) ?? id}"`,
    )
    .replace(
      /(<w:bookmarkStart w:name="|<w:hyperlink [^>]*w:anchor="|<w:instrText[^>]*>PAGEREF )(_Toc\d+)/g,
      (_, start: string, name: string) => `${start}_Toc${contents.get(name) ?? ''}`,
    );
}

function numbered(xml: string, pattern: RegExp): ReadonlyMap<string, number> {
  const found = new Set([...xml.matchAll(pattern)].map((match) => match[1] ?? ''));
  return new Map([...found].map((name, index) => [name, index + 1]));
}
