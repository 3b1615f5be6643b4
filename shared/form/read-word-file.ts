import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { unpackEntry } from '../lib/zip/unpack-entry.ts';
import { zipDirectory } from '../lib/zip/zip-directory.ts';
import { contentTypes, elements, partXml, type WordPackage } from './word-package.ts';

/** Largest form in bytes, as a file and unpacked; and the most parts that one has. */
export const FORM_LIMIT = 20 * 1024 * 1024;
const UNPACKED_LIMIT = 100 * 1024 * 1024;
const PARTS_LIMIT = 3_000;
/** Deepest nesting of elements: tables in tables in text boxes take some fifty. */
const DEPTH_LIMIT = 500;

const OLD_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const OFFICE_DOCUMENT = /\/officeDocument\/(2006\/)?relationships\/officeDocument$/;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * A Word file (.docx), read as if somebody had made it to do harm: sizes before anything is unpacked, no macros, no
 * definitions of entities, no XML that is not well-formed. Codes: `empty`, `too-large`, `old-word`, `encrypted`, `not-word`, `template`,
 * `macros`, `other-office`, `strict`, `damaged`; each with one sentence that says what to do.
 */
export function readWordFile(bytes: Uint8Array): Result<WordPackage, Failure> {
  const kind = refusedKind(bytes);
  if (kind !== null) return failure(kind);
  const directory = zipDirectory(bytes, { limit: PARTS_LIMIT, sort: 'a form' });
  if (!directory.ok)
    return refused(
      'damaged',
      directory.problem.code === 'cut-short'
        ? 'The form is cut short; copy it or download it again.'
        : 'The form is damaged or was packed in an unusual way; open it in Word and save it anew.',
    );
  const entries = [...directory.value.values()].filter(({ name }) => !name.endsWith('/'));
  if (entries.reduce((sum, { size }) => sum + size, 0) > UNPACKED_LIMIT)
    return refused('too-large', 'The form unpacks to more than 100 MB; take large pictures out of it.');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = unpackEntry(entry);
    if (part === null) return damagedPart(entry.name);
    parts.set(entry.name, part);
  }
  const unsound = [...parts].find(([name, part]) => /\.(xml|rels)$/i.test(name) && !isSoundXml(part));
  if (unsound !== undefined) return damagedPart(unsound[0]);
  try {
    return wordPackage(parts);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return refused('damaged', NOT_WELL_FORMED);
    throw thrown;
  }
}

const NOT_WELL_FORMED = 'The form is damaged: its text is not well-formed XML; open it in Word and save it anew.';

function wordPackage(parts: ReadonlyMap<string, Uint8Array>): Result<WordPackage, Failure> {
  if (parts.has('mimetype'))
    return refused('not-word', 'This is an OpenDocument file; save it as a Word document (.docx).');
  const types = contentTypes({ parts });
  const main = mainPart(parts);
  if (main === null) return refused('not-word', 'This is no Word document; choose a .docx file.');
  const type = types.get(main.name) ?? '';
  if (/macroEnabled/i.test(type) || [...parts.keys()].some((name) => /(^|\/)vbaProject\.bin$/i.test(name)))
    return refused('macros', 'The form holds macros; save it in Word as a document without them (.docx).');
  if (main.isStrict)
    return refused('strict', 'The form is a “Strict Open XML” document; save it in Word as “Word Document (.docx)”.');
  if (/wordprocessingml\.template/.test(type))
    return refused('template', 'This is a Word template (.dotx); open it in Word and save it as a document (.docx).');
  if (/spreadsheetml|presentationml/.test(type))
    return refused(
      'other-office',
      'This is a spreadsheet or a presentation; only Word documents (.docx) can be filled.',
    );
  if (type !== DOCX || !parts.has(main.name))
    return refused('not-word', 'This is no Word document; choose a .docx file.');
  for (const name of parts.keys()) if (/^word\/[^/]+\.xml$|\.rels$/.test(name)) partXml({ parts }, name);
  return elements(partXml({ parts }, main.name), 'w:body').length === 1
    ? success({ parts, main: main.name })
    : refused('damaged', NOT_WELL_FORMED);
}

function mainPart(
  parts: ReadonlyMap<string, Uint8Array>,
): { readonly name: string; readonly isStrict: boolean } | null {
  if (!parts.has('_rels/.rels') || !parts.has('[Content_Types].xml')) return null;
  const relationship = elements(partXml({ parts }, '_rels/.rels'), 'Relationship').find((each) =>
    OFFICE_DOCUMENT.test(each.getAttribute('Type') ?? ''),
  );
  if (relationship === undefined) return null;
  return {
    name: (relationship.getAttribute('Target') ?? '').replace(/^\//, ''),
    isStrict: relationship.getAttribute('Type')?.includes('purl.oclc.org') ?? false,
  };
}

function refusedKind(bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return { code: 'empty', message: 'The form is an empty file; copy it or download it again.' };
  if (bytes.length > FORM_LIMIT)
    return { code: 'too-large', message: 'The form is larger than 20 MB; take large pictures out of it.' };
  if (beginsWith(bytes, OLD_FILE)) return oldFile(bytes);
  if (beginsWith(bytes, ZIP)) return null;
  const start = new TextDecoder().decode(bytes.subarray(0, 5));
  if (start === '{\\rtf')
    return { code: 'not-word', message: 'This is an RTF file; save it as a Word document (.docx).' };
  if (start === '%PDF-')
    return {
      code: 'not-word',
      message: 'This is a PDF; ask for the form as a Word document (.docx), or open it in Word and save it as one.',
    };
  return { code: 'not-word', message: 'This is no Word document; choose a .docx file.' };
}

/** What Word wrote until 2003, and what it puts a document with a password into. */
function oldFile(bytes: Uint8Array): Failure {
  const isEncrypted = new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage');
  return isEncrypted
    ? { code: 'encrypted', message: 'The form is locked with a password; open it in Word and save it without one.' }
    : { code: 'old-word', message: 'The form is an old Word document (.doc); open it in Word and save it as .docx.' };
}

/** UTF-8 without definitions of entities, which unfold to any size, and not nested beyond reason. */
function isSoundXml(part: Uint8Array): boolean {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return false;
  }
  return !/<!DOCTYPE|<!ENTITY/i.test(xml) && depthOf(xml) <= DEPTH_LIMIT;
}

function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<[/A-Za-z_][^>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function damagedPart(name: string): Result<never, Failure> {
  return refused('damaged', `The form is damaged inside (${printable(name)}); open it in Word and save it anew.`);
}

function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 80);
}

function refused(code: string, message: string): Result<never, Failure> {
  return failure({ code, message });
}
