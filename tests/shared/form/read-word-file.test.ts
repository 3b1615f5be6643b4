import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORM_LIMIT, readWordFile } from '../../../shared/form/read-word-file.ts';
import { formFile, para } from '../../support/form-files.ts';
import { codeOf } from '../../support/must-value.ts';
import { patched, renumbered, zipOf } from '../../support/odd-zips.ts';

const BODY = para('{{today}}');
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const old = (text: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Uint8Array(600),
    ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const deep = `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`;
const strict = formFile({
  body: BODY,
  more: {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
});

describe('readWordFile', () => {
  it('reads a Word document', () => {
    expect(codeOf(readWordFile(formFile({ body: BODY })))).toBe('ok');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a huge file', new Uint8Array(FORM_LIMIT + 1), 'too-large'],
    ['an old .doc', old('WordDocument'), 'old-word'],
    ['a document with a password', old('EncryptedPackage'), 'encrypted'],
    ['an RTF file', strToU8('{\\rtf1 Hello}'), 'not-word'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-word'],
    ['text', strToU8('Dear committee'), 'not-word'],
    ['an OpenDocument file', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'not-word'],
    ['a zip of other things', zipOf({ 'a.txt': 'x' }), 'not-word'],
    ['a file cut short', formFile({ body: BODY }).subarray(0, 900), 'damaged'],
    ['a zip with a password', patched(formFile({ body: BODY }), 8, 1), 'damaged'],
    [
      'an entry of another size than it says',
      renumbered(zipOf({ 'word/document.xml': 'x'.repeat(100) }), 90),
      'damaged',
    ],
    ['a .dotx', formFile({ body: BODY, type: `${OFFICE}.wordprocessingml.template.main+xml` }), 'template'],
    ['a .docm', formFile({ body: BODY, type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }), 'macros'],
    ['macros under another name', formFile({ body: BODY, more: { 'word/vbaProject.bin': 'x' } }), 'macros'],
    ['a spreadsheet', formFile({ body: BODY, type: `${OFFICE}.spreadsheetml.sheet.main+xml` }), 'other-office'],
    ['a Strict document', strict, 'strict'],
    [
      'definitions of entities',
      formFile({ body: '', more: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } }),
      'damaged',
    ],
    ['XML that is not well-formed', formFile({ body: '<w:p>' }), 'damaged'],
    ['XML that is nested beyond reason', formFile({ body: deep }), 'damaged'],
    ['text that is not UTF-8', zipSync({ '[Content_Types].xml': new Uint8Array([0x3c, 0xff, 0x3e]) }), 'damaged'],
    ['a body that is not there', formFile({ body: BODY, more: { 'word/document.xml': '<x/>' } }), 'damaged'],
  ])('refuses %s in one sentence that says what to do', (_, bytes, code) => {
    const read = readWordFile(bytes);
    expect(codeOf(read)).toBe(code);
    if (!read.ok) expect(read.problem.message).toMatch(/^[A-Z][^\n]+\.$/);
  });

  it('refuses a zip bomb before it is unpacked', () => {
    const bomb = renumbered(zipOf({ 'word/document.xml': 'x' }), 101 * 1024 * 1024);
    expect(codeOf(readWordFile(bomb))).toBe('too-large');
  });
});
