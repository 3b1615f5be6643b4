import type { Failure } from '../lib/result.ts';

const SAVE_AS_WORD = 'Open it and save it as a Word document (.docx).';
/** How an OLE file begins: Word's files before 2007, and the covers of encrypted ones. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that holds an encrypted document ([MS-OFFCRYPTO] 2.3.1), in UTF-16 as OLE writes names. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Why a file is no zip, and so no Word document, in one sentence; null when it may be one. */
export function notADocx(bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return { code: 'not-a-docx', message: 'It is empty: there is not a byte in it.' };
  if (beginsWith(bytes, [0x50, 0x4b])) return null;
  if (beginsWith(bytes, OLE)) return olderOrLocked(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart();
  if (start.startsWith('%PDF'))
    return refused('It is a PDF, and remarks can be read from a Word document (.docx) only: ask for that one.');
  if (start.startsWith('{\\rtf')) return refused(`It is an RTF file. ${SAVE_AS_WORD}`);
  if (/^<(!doctype html|html|\?xml)/i.test(start)) return refused(`It is a page of text with marks. ${SAVE_AS_WORD}`);
  return refused('It is no Word document (.docx).');
}

/** What another office file is, by the names of its parts. */
export function otherPackage(names: ReadonlySet<string>): Failure {
  if (names.has('content.xml') && names.has('mimetype')) return refused(`It is an OpenDocument file. ${SAVE_AS_WORD}`);
  if (names.has('xl/workbook.xml')) return refused('It is an Excel workbook, and no Word document.');
  if (names.has('ppt/presentation.xml')) return refused('It is a PowerPoint file, and no Word document.');
  if (names.has('rungs.json')) return refused('It is a Rungs file with a whole case; open it from the list of cases.');
  return refused('It is a zip file, but no Word document (.docx).');
}

function olderOrLocked(bytes: Uint8Array): Failure {
  if (!includes(bytes, ENCRYPTED)) return refused(`It is a Word file of the kind before 2007 (.doc). ${SAVE_AS_WORD}`);
  return {
    code: 'locked-docx',
    message: 'It is locked with a password: open it in Word, take the password off under File, Info, and save it.',
  };
}

function refused(message: string): Failure {
  return { code: 'not-a-docx', message };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
