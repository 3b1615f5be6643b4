import { DOMParser, type Document, type Element, onErrorStopParsing, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { type Zippable, zipSync } from 'fflate';

/** A Word file unpacked: its parts by name, in the order of the file. `main` is the name of the part with the body. */
export type WordPackage = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly main: string;
};

export type Part = 'body' | 'header' | 'footer' | 'notes';

const CONTENT_TYPES = '[Content_Types].xml';
/** A zip entry's time; its earliest, so that the same form filled twice is the same file. */
const ENTRY_TIME = '1980-01-01T00:00:00';
const TEXT_PARTS: readonly (readonly [Part, RegExp])[] = [
  ['header', /wordprocessingml\.header\+xml$/],
  ['body', /wordprocessingml\.document\.main\+xml$/],
  ['footer', /wordprocessingml\.footer\+xml$/],
  ['notes', /wordprocessingml\.(footnotes|comments)\+xml$/],
];

/** Text of a part; a part that is not there is empty. */
export function partText({ parts }: Pick<WordPackage, 'parts'>, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

/** A part as XML. Throws a SyntaxError where it is not well-formed, which `readWordFile` has looked at. */
export function partXml(word: Pick<WordPackage, 'parts'>, name: string): Document {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(partText(word, name), 'text/xml');
  } catch (thrown) {
    throw thrown instanceof ParseError ? new SyntaxError(`${name} is not well-formed`) : thrown;
  }
}

/** The same package with parts replaced; null takes one out. */
export function withParts(
  word: WordPackage,
  changed: Readonly<Record<string, Document | Uint8Array | null>>,
): WordPackage {
  const parts = new Map(word.parts);
  for (const [name, part] of Object.entries(changed)) {
    if (part === null) parts.delete(name);
    else parts.set(name, part instanceof Uint8Array ? part : xmlBytes(part));
  }
  return { ...word, parts };
}

function xmlBytes(xml: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(xml);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new TextEncoder().encode(text.startsWith('<?xml') ? text : declaration + text);
}

/** The file of a package: the same package gives the same bytes. */
export function packed({ parts }: WordPackage): Uint8Array<ArrayBuffer> {
  const names = [CONTENT_TYPES, ...[...parts.keys()].filter((name) => name !== CONTENT_TYPES)];
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { mtime: ENTRY_TIME }]]),
  );
  return new Uint8Array(zipSync(entries, { level: 6 }));
}

/** Content types of parts by their name, as the package declares them one by one. */
export function contentTypes(word: Pick<WordPackage, 'parts'>): ReadonlyMap<string, string> {
  if (!word.parts.has(CONTENT_TYPES)) return new Map();
  return new Map(
    elements(partXml(word, CONTENT_TYPES), 'Override').map((each) => [
      (each.getAttribute('PartName') ?? '').replace(/^\//, ''),
      each.getAttribute('ContentType') ?? '',
    ]),
  );
}

/** The parts with text that a reader sees, the body after the headers. */
export function textParts(word: WordPackage): readonly { readonly name: string; readonly part: Part }[] {
  const types = contentTypes(word);
  return TEXT_PARTS.flatMap(([part, pattern]) =>
    [...types].filter(([name, type]) => pattern.test(type) && word.parts.has(name)).map(([name]) => ({ name, part })),
  );
}

/** Elements by qualified name, in the order of the document. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The children of an element that are elements. */
export function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

export function childNamed(element: Element, name: string): Element | undefined {
  return children(element).find((child) => child.nodeName === name);
}

/** The nearest element of a name around this one. */
export function around(element: Element, ...names: readonly string[]): Element | null {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if (names.includes(parent.nodeName)) return parent as Element;
  return null;
}
