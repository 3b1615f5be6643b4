import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ran, rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function isFine(ran: Ran): void {
  expect(ran).toMatchObject({ code: 0, err: '' });
}

describe('a .rungs file', () => {
  it('is written when the name says so, and read by every command whatever its name', async () => {
    const folder = await temporaryFolder();
    isFine(await rungs(folder, ['sample', 'case.json', '--now', '2026-03-15']));
    isFine(await rungs(folder, ['sample', 'case.rungs', '--now', '2026-03-15']));
    isFine(await rungs(folder, ['new', 'Ada.RUNGS', '--name', 'Ada', '--track', 'ic', '--level', 'l6']));
    expect((await readFile(path.join(folder, 'case.rungs'))).subarray(0, 2).toString()).toBe('PK');
    expect((await readFile(path.join(folder, 'Ada.RUNGS'))).subarray(0, 2).toString()).toBe('PK');
    await rename(path.join(folder, 'case.rungs'), path.join(folder, 'odd-name.txt'));
    for (const command of [
      ['compare', '--json'],
      ['check', '--json'],
      ['export', '--format', 'md', '--out', 'out.md'],
    ]) {
      const [name = '', ...rest] = command;
      const run = (file: string) => rungs(folder, [name, file, ...rest, '--now', '2026-03-15']);
      const [one, other] = [await run('case.json'), await run('odd-name.txt')];
      expect(other).toEqual(one);
      expect(other.err).toMatch(command[0] === 'export' ? /^Withheld: .*\n$/ : /^$/);
    }
  });
});
