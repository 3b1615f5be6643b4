import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 as nodesCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '../../../../shared/lib/zip/crc32.ts';
import { writeZip } from '../../../../shared/lib/zip/write-zip.ts';
import { zipDirectory } from '../../../../shared/lib/zip/zip-directory.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const text = (value: string) => new TextEncoder().encode(value);

const FILES = [
  { name: '[Content_Types].xml', bytes: text('<Types/>'.repeat(200)) },
  { name: 'empty', bytes: new Uint8Array() },
  { name: 'short', bytes: text('a') },
  { name: 'word/sheet.xlsx', bytes: text('is packed already, whatever it is'), isStored: true },
  { name: 'Zoë/日本語.txt', bytes: text('Led the billing reconciliation. '.repeat(4_000)) },
];

it('is opened by others, who find every file as it was', () => {
  const zip = writeZip(FILES);
  const found = unzipSync(zip);
  expect(Object.keys(found)).toEqual(FILES.map(({ name }) => name));
  for (const { name, bytes } of FILES) expect(Buffer.from(found[name] ?? []).equals(bytes)).toBe(true);
  const directory = zipDirectory(zip, { limit: FILES.length, sort: 'a file' });
  expect(directory.ok && [...directory.value.values()].map(({ isDeflated }) => isDeflated)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

it.skipIf(!hasPython)('passes the check of a strict reader: every sum, size and time', async () => {
  const file = path.join(await temporaryFolder(), 'files.zip');
  await writeFile(file, writeZip(FILES));
  expect(execFileSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' })).toBe('Done testing\n');
  const listed = execFileSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' });
  expect(listed.match(/1980-01-01 00:00:00/g)).toHaveLength(FILES.length);
});

it('gives the same for the same, and an empty zip for nothing', () => {
  expect(Buffer.from(writeZip(FILES)).equals(writeZip(FILES))).toBe(true);
  expect(unzipSync(writeZip([]))).toEqual({});
});

it('sums up any bytes as others do', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodesCrc32(bytes));
    }),
  );
});
