import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addActivity, changeActivity } from '../../../shared/case/activity-edits.ts';
import { readRungsFile } from '../../../shared/transfer/read-rungs-file.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import { mustValue } from '../../support/must-value.ts';
import { joined, patched, recounted, renamed, renumbered } from '../../support/odd-zips.ts';
import { seededRandom } from '../../support/random.ts';
import {
  blobsOf,
  entriesOf,
  madeRungsFile,
  rungsBytes,
  sha256,
  withEntry,
  withHistory,
} from '../../support/rungs-files.ts';

const subject = aCase({ activities: [anActivity('a1')] });
const caseText = JSON.stringify(subject);
const { case: edited, history } = withHistory(subject, [
  (now) => addActivity(now, anActivity('a2')),
  (now) => changeActivity(now, anActivity('a2', { impact: 'Halved the wait.' })),
  (now) => addActivity(now, anActivity('a3')),
]);
const whole = rungsBytes({ case: edited, history, blobs: blobsOf('a picture', 'a letter') });
const read = (bytes: Uint8Array) => readRungsFile(bytes, sha256);

function refusal(bytes: Uint8Array): string {
  const answer = read(bytes);
  if (answer.ok) throw new Error('It was read');
  expect(answer.problem.message).toMatch(/^[^\n]+\.$/);
  return `${answer.problem.code}: ${answer.problem.message}`;
}

describe('a file of another program', () => {
  it('is read when it is as the format says', () => {
    const [hash = ''] = blobsOf('a letter').keys();
    const bytes = madeRungsFile({ 'case.json': caseText, [`blobs/${hash}`]: 'a letter' });
    expect(mustValue(read(bytes))).toEqual({
      case: subject,
      history: null,
      blobs: blobsOf('a letter'),
      warnings: [],
    });
  });

  it('may hold more than this program knows, listed or not', () => {
    const bytes = madeRungsFile(
      { 'case.json': caseText, 'notes.json': '[]', 'README.txt': 'Hello', 'blobs/': '', 'more/': '' },
      { listed: ['case.json', 'notes.json'], manifest: (written) => ({ ...written, writtenBy: 'another program' }) },
    );
    expect(mustValue(read(bytes)).case).toEqual(subject);
  });

  it.each([
    [
      'a zip without a manifest',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      /^not-a-rungs-file: .*"rungs\.json"/,
    ],
    ['an empty zip', zipSync({}), /^not-a-rungs-file/],
    ['a manifest that is no JSON', zipSync({ 'rungs.json': strToU8('{') }), /^not-a-rungs-file/],
    ['a manifest of something else', zipSync({ 'rungs.json': strToU8('{"format":"epub"}') }), /^not-a-rungs-file/],
    [
      'a manifest without entries',
      zipSync({ 'rungs.json': strToU8('{"format":"rungs","version":1}') }),
      /^strange-file: .*"rungs\.json"/,
    ],
    [
      'a newer version',
      madeRungsFile({}, { manifest: (written) => ({ ...written, version: 2 }) }),
      /^newer-file: .*newer Rungs \(file version 2, this one reads up to 1\)/,
    ],
    ['no case', madeRungsFile({}), /^not-a-rungs-file: .*"case\.json"/],
    [
      'a case that is not listed',
      madeRungsFile({ 'case.json': caseText }, { listed: [] }),
      /^not-a-rungs-file: .*"case\.json"/,
    ],
    ['a case of a newer schema', madeRungsFile({ 'case.json': '{"schemaVersion": 99}' }), /^newer-schema: .*newer/],
    ['a case that is no JSON', madeRungsFile({ 'case.json': '{"a":' }), /^not-json: .*line 1, column 6/],
    [
      'a case that is no text',
      madeRungsFile({ 'case.json': new Uint8Array([0xff, 0xfe, 0x00]) }),
      /^not-json: .*UTF-8/,
    ],
    ['a case with a fault', madeRungsFile({ 'case.json': caseText.replace('"a1"', '""') }), /^invalid-case/],
  ])('is refused in one sentence when it has %s', (_, bytes, says) => {
    expect(refusal(bytes)).toMatch(says);
  });
});

describe('a file that was damaged', () => {
  it('is refused wherever it is cut short', () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(refusal(whole.subarray(0, length))).toMatch(/^(cut-short|damaged-file)/);
    }
  });

  it('is refused or gives the very same, whichever byte is another one', () => {
    const random = seededRandom(5);
    const { warnings: _, ...intact } = mustValue(read(whole));
    for (let round = 0; round < 600; round += 1) {
      const bytes = whole.slice();
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      const answer = read(bytes);
      if (answer.ok) expect(answer.value).toEqual({ ...intact, warnings: [] });
      else expect(answer.problem.message).toMatch(/^[^\n]+\.$/);
    }
  });

  it.each(['case.json', 'history.json', `blobs/${[...blobsOf('a letter').keys()]}`])(
    'is refused with the name of what is not as it was written: %s',
    (name) => {
      // As long as before, so that only its checksum tells.
      const changed = withEntry(whole, name, (text) => `${text.slice(0, -1)} `);
      expect(refusal(changed)).toBe(
        `damaged-file: It is damaged: "${name}" inside it is not as it was written, so copy the file again.`,
      );
      expect(refusal(withEntry(whole, name, (text) => `${text} `))).toContain(`"${name}"`);
    },
  );

  it('is refused when it lacks what it says it holds', () => {
    const [name = ''] = Object.keys(entriesOf(whole)).filter((each) => each.startsWith('blobs/'));
    const { [name]: _, ...rest } = entriesOf(whole);
    expect(refusal(zipSync(rest))).toBe(`damaged-file: It lacks "${name}", which it says it holds.`);
  });

  it('is refused when a blob has another hash than its name', () => {
    const name = `blobs/${'a'.repeat(64)}`;
    expect(refusal(madeRungsFile({ 'case.json': caseText, [name]: 'a letter' }))).toContain(`"${name}"`);
    expect(refusal(madeRungsFile({ 'case.json': caseText, 'blobs/../x': 'a' }))).toMatch(/^strange-file/);
  });
});

describe('a file that lacks what its case names', () => {
  const [hash = ''] = blobsOf('a letter').keys();
  const letter = { hash, name: 'letter.pdf', mediaType: '', size: 8 };
  const naming = aCase({ activities: [anActivity('a1', { attachments: [letter] })] });

  it('is refused with the name of the attached file when nobody knew of it', () => {
    const forgotten = madeRungsFile({ 'case.json': JSON.stringify(naming) });
    expect(refusal(forgotten)).toBe(
      'missing-blob: It lacks the attached file "letter.pdf"; save the case as a file once more.',
    );
  });

  it('is read with a warning when the file was lost before', () => {
    const read = mustValue(readRungsFile(rungsBytes({ case: naming }), sha256));
    expect(read).toMatchObject({ case: naming, blobs: new Map() });
    expect(read.warnings).toEqual(['The attached file "letter.pdf" was missing already when this file was written.']);
  });

  it('is read without a word when all is there', () => {
    const read = mustValue(readRungsFile(rungsBytes({ case: naming, blobs: blobsOf('a letter') }), sha256));
    expect(read.warnings).toEqual([]);
  });
});

describe('a file that was made to do harm', () => {
  it.each([
    '../case.json',
    'blobs/../../etc/passwd',
    '/etc/passwd',
    'C:/x',
    'a\\..\\b',
    'a\u0000b',
    'a\nb',
    'x\u202Egnp.exe',
  ])('is refused for the name %j', (name) => {
    expect(refusal(madeRungsFile({ 'case.json': caseText, [name]: 'x' }, { listed: ['case.json'] }))).toMatch(
      /^strange-file: It holds ".+", a name that no \.rungs file has\.$/,
    );
  });

  it('is refused when a name is there twice', () => {
    const twice = renamed(madeRungsFile({ 'case.json': caseText, 'case.jsom': '{}' }), 'case.jsom', 'case.json');
    expect(refusal(twice)).toBe('strange-file: It holds "case.json" twice.');
    const listedTwice = madeRungsFile({ 'case.json': caseText }, { manifest: doubledEntries });
    expect(refusal(listedTwice)).toMatch(/^strange-file: .*twice/);
  });

  it('is refused for what it says that it unpacks to, before anything is unpacked', () => {
    const vast = madeRungsFile({ 'case.json': caseText }, { manifest: (written) => sized(written, 10 ** 12) });
    expect(refusal(vast)).toMatch(/^too-large: .*"case\.json" inside it takes more than 192 MB/);
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`blobs/${String(index).repeat(64)}`, 'x'] as const),
    );
    const together = madeRungsFile(
      { 'case.json': caseText, ...many },
      { manifest: (w) => sized(w, 150 * 1024 * 1024) },
    );
    expect(refusal(together)).toMatch(/^too-large: .*what it holds takes more than 768 MB/);
  });

  it('is refused when it unpacks to more than it says, without unpacking it all', () => {
    // 100 MB of spaces in 100 kB, told as the 1,000 bytes that zip and manifest agree on.
    const bomb = zipSync({ 'case.json': new Uint8Array(100 * 1024 * 1024).fill(32) }, { level: 9 });
    const told = renumbered(bomb, 1_000);
    const manifest = {
      format: 'rungs',
      version: 1,
      writtenAt: null,
      entries: [{ name: 'case.json', size: 1_000, sha256: sha256(new Uint8Array(1_000).fill(32)) }],
    };
    const file = joined(told, zipSync({ 'rungs.json': strToU8(JSON.stringify(manifest)) }));
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(file)).toMatch(/^damaged-file: .*"case\.json"/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('is refused when there are too many entries, or a manifest larger than any', () => {
    const many = recounted(madeRungsFile({ 'case.json': caseText }), 20_001);
    expect(refusal(many)).toMatch(/^strange-file: It holds 20001 entries/);
    const long = zipSync({ 'rungs.json': new Uint8Array(9 * 1024 * 1024).fill(32) });
    expect(refusal(long)).toMatch(/^too-large/);
  });

  it('is refused when it has a zip password, another way of packing, or is of the 64-bit kind', () => {
    const bytes = madeRungsFile({ 'case.json': caseText });
    expect(refusal(patched(bytes, 8, 1))).toMatch(/^strange-file: .*zip password/);
    expect(refusal(patched(bytes, 10, 14))).toMatch(/^strange-file: .*packed in a way/);
    const end = bytes.length - 22;
    const large = bytes.slice();
    large.fill(0xff, end + 16, end + 20);
    expect(refusal(large)).toMatch(/^strange-file: .*ZIP64/);
  });
});

function doubledEntries(written: object): unknown {
  const { entries } = written as { entries: unknown[] };
  return { ...written, entries: [...entries, ...entries] };
}

function sized(written: object, size: number): unknown {
  const { entries } = written as { entries: object[] };
  return { ...written, entries: entries.map((entry) => ({ ...entry, size })) };
}
