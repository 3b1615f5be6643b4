import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseLadderText } from '../../../../shared/ladder/parse-ladder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PREFIX = 'npm run -s rungs -- ';

/** A line of the README as a shell would split it: quotes and a comment are all that is used there. */
function words(line: string): string[] {
  const [command = ''] = line.slice(PREFIX.length).split(' #');
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('what the documents say', () => {
  it('has commands in the README that work one after the other, as printed', async () => {
    const lines = (await readFile(path.join(ROOT, 'README.md'), 'utf8')).split('\n');
    const commands = lines.filter((line) => line.startsWith(PREFIX)).map(words);
    expect(commands.length).toBeGreaterThanOrEqual(7);
    const folder = await temporaryFolder();
    await cp(path.join(ROOT, 'assets', 'ladders'), path.join(folder, 'assets', 'ladders'), { recursive: true });
    for (const command of commands) {
      const expected = command[0] === 'check' ? 1 : 0;
      expect({ command, ...(await rungs(folder, command)) }).toMatchObject({ command, code: expected, err: '' });
    }
  });

  it('has a ladder in the description of the format to which there is nothing to object', async () => {
    const page = await readFile(path.join(ROOT, 'docs', 'ladder-format.md'), 'utf8');
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    expect(mustValue(parseLadderText(example)).warnings).toEqual([]);
  });
});
