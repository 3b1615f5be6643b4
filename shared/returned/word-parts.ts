import type { Element } from '@xmldom/xmldom';
import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { unpackEntry } from '../lib/zip/unpack-entry.ts';
import { type ZipEntry, zipDirectory } from '../lib/zip/zip-directory.ts';
import { notADocx, otherPackage } from './file-sort.ts';
import { childrenOf, parsePart } from './parse-part.ts';
import { LIMITS } from './returned-types.ts';

/** The parts of a Word document that remarks can stand in or hang on, as roots of their XML. */
export type WordParts = {
  readonly document: Element;
  readonly comments: readonly Element[];
  readonly commentsExtended: readonly Element[];
  readonly styles: readonly Element[];
  readonly footnotes: readonly Element[];
  readonly endnotes: readonly Element[];
  readonly header: readonly Element[];
  readonly footer: readonly Element[];
};

/** Relationships end in these words, in the usual and in the strict form alike. */
const KINDS = ['comments', 'commentsExtended', 'styles', 'footnotes', 'endnotes', 'header', 'footer'] as const;
type Kind = (typeof KINDS)[number];

type Directory = ReadonlyMap<string, ZipEntry>;

/**
 * Opens a .docx as if somebody had made it to do harm: sizes are checked before and while unpacking, and only parts that are
 * needed are unpacked at all. Codes `not-a-docx`, `locked-docx`, `cut-short`, `damaged-file`, `strange-file`, `too-large`.
 */
export function wordParts(bytes: Uint8Array): Result<WordParts, Failure> {
  const other = notADocx(bytes);
  if (other !== null) return failure(other);
  const directory = zipDirectory(bytes, { limit: LIMITS.entries, sort: 'a Word document' });
  if (!directory.ok) return directory;
  const main = relationships(directory.value, '');
  if (!main.ok) return main;
  const [name] = main.value.filter(({ kind }) => kind === 'officeDocument').map(({ target }) => target);
  if (name === undefined) return failure(otherPackage(new Set(directory.value.keys())));
  const related = relationships(directory.value, name);
  if (!related.ok) return related;
  const wanted = related.value.filter(({ kind }) => KINDS.some((each) => each === kind));
  const names = [...new Set([name, ...wanted.map(({ target }) => target)])].filter((each) => directory.value.has(each));
  const beyond = beyondLimits(names, directory.value);
  if (beyond !== null) return failure(beyond);
  const roots = new Map<string, Element>();
  for (const each of names) {
    const root = partOf(directory.value, each);
    if (!root.ok) return root;
    roots.set(each, root.value);
  }
  const document = roots.get(name);
  if (document === undefined) return damaged(`it lacks "${name}"`);
  if (document.localName !== 'document') return failure(otherPackage(new Set(directory.value.keys())));
  const of = (kind: Kind): readonly Element[] =>
    [...new Set(wanted.filter((each) => each.kind === kind).map(({ target }) => target))].flatMap(
      (target) => roots.get(target) ?? [],
    );
  return success({
    document,
    comments: of('comments'),
    commentsExtended: of('commentsExtended'),
    styles: of('styles'),
    footnotes: of('footnotes'),
    endnotes: of('endnotes'),
    header: of('header'),
    footer: of('footer'),
  });
}

type Relationship = { readonly kind: string; readonly target: string };

/** What a part leads to inside the file, by the last word of its type; of the whole file when the name is empty. */
function relationships(directory: Directory, name: string): Result<readonly Relationship[], Failure> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${name.slice(folder.length)}.rels`;
  if (!directory.has(file)) return success([]);
  const beyond = beyondLimits([file], directory);
  if (beyond !== null) return failure(beyond);
  const root = partOf(directory, file);
  if (!root.ok) return root;
  return success(
    childrenOf(root.value)
      .filter((each) => each.getAttribute('TargetMode') !== 'External')
      .map((each) => ({
        kind: (each.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: resolved(folder, each.getAttribute('Target') ?? ''),
      })),
  );
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function partOf(directory: Directory, name: string): Result<Element, Failure> {
  const entry = directory.get(name);
  if (entry === undefined) return damaged(`it lacks "${name}"`);
  const bytes = unpackEntry(entry);
  if (bytes === null) return damaged(`"${name}" inside it cannot be unpacked`);
  return parsePart(name, bytes);
}

function beyondLimits(names: readonly string[], directory: Directory): Failure | null {
  const sizes = names.map((name) => directory.get(name)?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= LIMITS.parts && sizes.every((size) => size <= LIMITS.part)) return null;
  const megabytes = (sizes.some((size) => size > LIMITS.part) ? LIMITS.part : LIMITS.parts) / 1024 / 1024;
  const message = `It is too large: its text takes more than ${megabytes} MB once unpacked, which is some thousands of pages.`;
  return { code: 'too-large', message };
}

function damaged(what: string): Result<never, Failure> {
  return failure({ code: 'damaged-file', message: `It is damaged: ${what}, so ask for the file again.` });
}
