import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../shared/export/docx/write-docx.ts';
import { safeText } from '../../../shared/packet/text-safety.ts';
import { readReturned } from '../../../shared/returned/read-returned.ts';
import { LIMITS } from '../../../shared/returned/returned-types.ts';
import { everyBlockOutline } from '../../support/every-block-outline.ts';
import { mustValue } from '../../support/must-value.ts';
import { patched, renamed, renumbered, zipOf } from '../../support/odd-zips.ts';
import { HOSTILE_TEXT } from '../../support/packet-cases.ts';
import { seededRandom } from '../../support/random.ts';
import { commented, deleted, inserted, onWords, returnedDocx, run } from '../../support/returned-docx.ts';
import { sha256 } from '../../support/rungs-files.ts';

const WORDS = 'Steady under pressure.';
let packet: Uint8Array;
let returned: Uint8Array;
beforeAll(async () => {
  packet = (await writeDocx(everyBlockOutline)).bytes;
  returned = returnedDocx(packet, {
    body: (xml) => onWords(xml, WORDS, (runs) => `${commented(runs, 0)}${inserted('!')}`),
    comments: [{ id: 0, says: ['Who says so?'] }],
  });
});

const read = (bytes: Uint8Array) => readReturned(bytes, sha256);

function refusal(bytes: Uint8Array): string {
  const answer = read(bytes);
  if (answer.ok) throw new Error('It was read');
  expect(answer.problem.message).toMatch(/^[^\n]+\.$/);
  return `${answer.problem.code}: ${answer.problem.message}`;
}

const bytesOf = (text: string) => strToU8(text);
const ole = (rest: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...Buffer.from(rest, 'utf16le'),
  ]);
const relationship = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
const docxOf = (document: string) =>
  zipOf({ '_rels/.rels': relationship('word/document.xml'), 'word/document.xml': document });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a file that is no Word document', () => {
  it.each([
    ['nothing', new Uint8Array(), /^not-a-docx: It is empty/],
    ['a PDF', bytesOf('%PDF-1.7\n'), /^not-a-docx: It is a PDF.*\.docx/],
    ['RTF', bytesOf('{\\rtf1 Hello}'), /^not-a-docx: It is an RTF file\..*save it as/],
    ['a page', bytesOf('<!DOCTYPE html><p>Hello'), /^not-a-docx.*save it as/],
    ['text', bytesOf('Hello'), /^not-a-docx: It is no Word document/],
    ['an old document', ole('WordDocument'), /^not-a-docx: .*before 2007 \(\.doc\)/],
    ['a locked document', ole('EncryptedPackage'), /^locked-docx: It is locked with a password/],
    [
      'an OpenDocument file',
      zipOf({ mimetype: 'x', 'content.xml': '<x/>' }),
      /^not-a-docx: It is an OpenDocument file/,
    ],
    ['a workbook', zipOf({ 'xl/workbook.xml': '<x/>' }), /^not-a-docx: It is an Excel workbook/],
    ['slides', zipOf({ 'ppt/presentation.xml': '<x/>' }), /^not-a-docx: It is a PowerPoint file/],
    ['a Rungs file', zipOf({ 'rungs.json': '{}' }), /^not-a-docx: It is a Rungs file/],
    ['another zip', zipOf({ 'a.txt': 'a' }), /^not-a-docx: It is a zip file/],
    ['a zip that is cut short', zipOf({ 'a.txt': 'a' }).subarray(0, 20), /^cut-short/],
    [
      'a document that is not there',
      zipOf({ '_rels/.rels': relationship('word/gone.xml') }),
      /^damaged-file: .*"word\/gone\.xml"/,
    ],
    ['a document of something else', docxOf('<workbook/>'), /^not-a-docx/],
  ])('is refused in one sentence that says what it is: %s', (_, bytes, says) => {
    expect(refusal(bytes)).toMatch(says);
  });
});

describe('a Word document', () => {
  it('without remarks says so, and what may have happened', () => {
    expect(refusal(packet)).toMatch(/^nothing-returned: It holds no comments and no tracked changes\./);
    const format = returnedDocx(packet, {
      body: (xml) => xml.replace('</w:pPr>', '<w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange></w:pPr>'),
    });
    expect(refusal(format)).toMatch(/^nothing-returned: It holds changes of format alone/);
  });

  it('is refused or read alike wherever it is damaged', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 60; round += 1) {
      const bytes = returned.slice();
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      const answer = read(bytes);
      if (!answer.ok) expect(answer.problem.message).toMatch(/^[^\n]+\.$/);
    }
    for (let length = 0; length < returned.length; length += 1_999)
      expect(refusal(returned.subarray(0, length))).toMatch(/^(cut-short|not-a-docx|damaged-file)/);
  });

  it.each([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${W}/>`, /^strange-file: .*document type/],
    ['an entity that nobody said', `<w:document ${W}><w:body><w:p>&a;</w:p></w:body></w:document>`, /^damaged-file/],
    ['XML that ends early', `<w:document ${W}><w:body>`, /^damaged-file: .*well-formed/],
    ['no text', '\u0000', /^damaged-file/],
    [
      'elements without end',
      `<w:document ${W}>${'<w:p>'.repeat(20_000)}${'</w:p>'.repeat(20_000)}</w:document>`,
      /^strange-file: .*nests/,
    ],
  ])('is refused with %s', (_, document, says) => {
    expect(refusal(docxOf(document))).toMatch(says);
  });

  it('is refused when it unpacks to more than it says, or to more than any packet', () => {
    const document = `<w:document ${W}>${' '.repeat(LIMITS.part)}</w:document>`;
    expect(refusal(docxOf(document))).toMatch(/^too-large: .*12 MB/);
    const lying = renumbered(zipOf({ '_rels/.rels': relationship('word/document.xml') }), 10);
    expect(refusal(lying)).toMatch(/^damaged-file: .*"_rels\/\.rels"/);
    expect(refusal(renumbered(zipOf({ '_rels/.rels': ' ' }), 2 ** 31))).toMatch(/^too-large/);
  });

  it('is refused with a zip password, and with names that lead out of it', () => {
    const zip = zipOf({ '_rels/.rels': relationship('word/document.xml') });
    expect(refusal(patched(zip, 8, 1))).toMatch(/^strange-file: .*zip password/);
    expect(refusal(renamed(zip, '_rels/.rels', '../../.rels'))).toMatch(
      /^strange-file: .*a name that no Word document has/,
    );
  });

  it('may name its parts as it likes, use the strict namespace, and call elements what objects call their own', () => {
    const strict = 'xmlns:v="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const bytes = zipOf({
      '_rels/.rels': relationship('/text/a.xml'),
      'text/a.xml': `<v:document ${strict}><v:body><v:p><v:constructor/><v:toString/><v:ins v:id="1" v:author="A"><v:r><v:t>new</v:t></v:r></v:ins></v:p></v:body></v:document>`,
    });
    expect(mustValue(read(bytes)).remarks).toMatchObject([{ kind: 'insertion', text: 'new', author: 'A', date: null }]);
  });

  it('with hostile text gives text, safe and cut', () => {
    const escaped = safeText(HOSTILE_TEXT).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const bytes = returnedDocx(packet, {
      body: (xml) =>
        onWords(
          xml,
          WORDS,
          (runs) => `${commented(deleted(runs), 0)}${inserted(escaped, { author: '&#x202e;evil&#10;line' })}`,
        ),
      comments: [
        { id: 0, author: 'x'.repeat(5_000), date: '2026-99-99T00:00:00Z', says: [escaped, 'y'.repeat(100_000)] },
      ],
    });
    const { remarks } = mustValue(read(bytes));
    const [comment] = remarks;
    expect(comment?.date).toBeNull();
    expect(comment?.author).toHaveLength(LIMITS.author);
    expect(comment?.text).toHaveLength(LIMITS.text);
    expect(comment?.text).toContain('<script>alert(1)</script>');
    for (const { author, text, quoted } of remarks) {
      expect(author).not.toMatch(/\n/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(text + quoted).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
    }
  });

  it('with thousands of comments on everything is read, and with more than that refused', () => {
    const made = (count: number) =>
      returnedDocx(packet, {
        body: (xml) => {
          const ids = Array.from({ length: count }, (_, id) => id);
          const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
          const ends = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/>`).join('');
          return xml.replace('<w:body>', `<w:body>${starts}`).replace(/<w:sectPr/, `${ends}<w:sectPr`);
        },
        comments: Array.from({ length: count }, (_, id) => ({ id, says: [`Comment ${id}`] })),
      });
    expect(mustValue(read(made(1_000))).remarks).toHaveLength(1_000);
    const changes = `${inserted('new')}${run('old')}`.repeat(LIMITS.remarks + 1);
    const body = `<w:document ${W}><w:body><w:p>${changes}</w:p></w:body></w:document>`;
    expect(refusal(docxOf(body))).toMatch(/^too-many-remarks: It holds 5,001 comments and changes/);
  });

  it('with answers in a ring is read', () => {
    const bytes = returnedDocx(packet, {
      comments: [
        { id: 0, says: ['One'], answers: 1 },
        { id: 1, says: ['Two'], answers: 0 },
      ],
    });
    expect(mustValue(read(bytes)).remarks.length).toBeGreaterThan(0);
  });

  it('with a comment part of text alone, and none of its anchors, is read', () => {
    const entries = unzipSync(returned);
    const bytes = zipSync({
      ...entries,
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${run('x')}</w:body></w:document>`),
    });
    expect(mustValue(read(bytes)).remarks).toMatchObject([{ text: 'Who says so?', place: null, quoted: '' }]);
  });
});
