import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createReturnedReader } from '../../../electron/worker/returned-reader.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { zipOf } from '../../support/odd-zips.ts';

const WORKER = new URL('../../../electron/worker/returned-worker.ts', import.meta.url);
const DOCUMENT = new URL('../../fixtures/returned/libreoffice-7-4.docx', import.meta.url);

function openReader(options: Partial<Parameters<typeof createReturnedReader>[0]> = {}) {
  const reader = createReturnedReader({ workerUrl: WORKER, ...options });
  onTestFinished(() => reader.close());
  return reader;
}

/** A document of that many paragraphs: small as a file, large in memory. */
function longDocument(paragraphs: number): Uint8Array<ArrayBuffer> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return new Uint8Array(
    zipOf({
      '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${type}" Target="document.xml"/></Relationships>`,
      'document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p/>'.repeat(paragraphs)}</w:document>`,
    }),
  );
}

describe('the reader of documents that came back', () => {
  it('gives remarks and refusals from a thread of its own', async () => {
    const reader = openReader();
    const [read, refused] = await Promise.all([
      reader.read(new Uint8Array(await readFile(DOCUMENT))),
      reader.read(new TextEncoder().encode('%PDF-1.7')),
    ]);
    expect(mustValue(read).remarks).toHaveLength(6);
    expect(codeOf(refused)).toBe('not-a-docx');
  });

  it('ends a document that takes too much memory or time, and reads the next', async () => {
    const small = openReader({ memory: 24 });
    expect(codeOf(await small.read(longDocument(300_000)))).toBe('too-large');
    const hurried = openReader({ timeout: 1 });
    expect(codeOf(await hurried.read(longDocument(1)))).toBe('reader-timeout');
    expect(codeOf(await small.read(longDocument(1)))).toBe('nothing-returned');
  });

  it('answers what waits when it is closed', async () => {
    const reader = openReader();
    const waiting = reader.read(longDocument(100));
    await reader.close();
    expect(codeOf(await waiting)).toBe('closed');
    expect(codeOf(await reader.read(longDocument(1)))).toBe('closed');
  });
});
