import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCaseText } from '../../../shared/model/parse-case.ts';
import { readRungsFile } from '../../../shared/transfer/read-rungs-file.ts';
import { FILE_VERSION, LIMITS } from '../../../shared/transfer/rungs-file.ts';
import { mustValue } from '../../support/must-value.ts';
import { zipOf } from '../../support/odd-zips.ts';
import { blobsOf, sha256 } from '../../support/rungs-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PAGE = readFileSync(new URL('../../../docs/rungs-file.md', import.meta.url), 'utf8');
const block = (mark: string): string => new RegExp(`\`\`\`${mark}\n(.*?)\`\`\``, 's').exec(PAGE)?.[1] ?? '';
const note = block('text blobs');
const [hash = ''] = blobsOf(note).keys();
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('docs/rungs-file.md', () => {
  it('has an example that is read as it stands there, down to its checksums', () => {
    const bytes = zipOf({
      'rungs.json': block('json rungs.json'),
      'case.json': block('json case.json'),
      'history.json': block('json history.json'),
      [`blobs/${hash}`]: note,
    });
    const read = mustValue(readRungsFile(bytes, sha256));
    expect(read).toEqual({
      case: mustValue(parseCaseText(block('json case.json'))),
      history: JSON.parse(block('json history.json')),
      blobs: blobsOf(note),
      warnings: [],
    });
    expect(PAGE).toContain(`\`blobs/${hash}\` is the one line`);
  });

  it('tells the version and the limits that the program has', () => {
    expect(PAGE).toContain(`This page is for version ${FILE_VERSION}.`);
    const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;
    expect(PAGE).toContain(`more than ${LIMITS.entries.toLocaleString('en')} entries`);
    expect(LIMITS.blob).toBe(LIMITS['case.json']);
    const [single, history, total] = [LIMITS.blob, LIMITS['history.json'], LIMITS.total].map(megabytes);
    expect(PAGE).toContain(
      `more than ${single} for \`case.json\` or one blob, ${history} for \`history.json\`, ${total} for all`,
    );
  });

  it.skipIf(!hasPython)('has a program of a few lines that writes such a file', async () => {
    const file = path.join(await temporaryFolder(), 'example.rungs');
    const call = `\nimport sys\nwrite_rungs(sys.argv[1], json.loads(sys.argv[2]), [sys.argv[3].encode()])\n`;
    execFileSync('python3', ['-c', block('python') + call, file, block('json case.json'), note]);
    const read = mustValue(readRungsFile(readFileSync(file), sha256));
    expect(read).toMatchObject({
      case: mustValue(parseCaseText(block('json case.json'))),
      history: null,
      warnings: [],
    });
    expect(read.blobs).toEqual(blobsOf(note));
  });
});
