import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginWholeFolder } from '../../../electron/store/whole-folder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function begun() {
  const parent = await temporaryFolder();
  const folder = mustValue(await beginWholeFolder(parent, 'Export'));
  mustValue(await folder.write('Ada/case.json', bytesOf('{}')));
  mustValue(await folder.write('index.html', bytesOf('index')));
  return { parent, folder, unfinished: path.join(parent, 'Export (unfinished)') };
}

describe('a folder that is written whole', () => {
  it('says that it is not finished until all of it is there and reads the same', async () => {
    const { parent, folder } = await begun();
    expect(await readdir(parent)).toEqual(['Export (unfinished)']);
    expect(mustValue(await folder.finish())).toBe(path.join(parent, 'Export'));
    expect(await readdir(parent)).toEqual(['Export']);
    expect(await readFile(path.join(parent, 'Export', 'Ada', 'case.json'), 'utf8')).toBe('{}');
  });

  it.each([
    ['a file reads different', (folder: string) => writeFile(path.join(folder, 'index.html'), 'imdex')],
    ['a file is missing', (folder: string) => rm(path.join(folder, 'Ada', 'case.json'))],
  ])('does not get its name when %s, and can be taken back', async (_, spoil) => {
    const { parent, folder, unfinished } = await begun();
    await spoil(unfinished);
    expect(codeOf(await folder.finish())).not.toBe('ok');
    expect(await readdir(parent)).toEqual(['Export (unfinished)']);
    expect(await folder.discard()).toBeNull();
    expect(await readdir(parent)).toEqual([]);
  });

  it('gets its name though the system put files of its own beside what was written', async () => {
    const { parent, folder, unfinished } = await begun();
    for (const name of ['.DS_Store', '._index.html', 'Ada/desktop.ini'])
      await writeFile(path.join(unfinished, name), 'x');
    expect(mustValue(await folder.finish())).toBe(path.join(parent, 'Export'));
  });

  it('takes the place of nothing: neither of a folder that is there nor of one that another program left unfinished', async () => {
    const parent = await temporaryFolder();
    for (const name of ['Export', 'Export (unfinished)']) await mkdir(path.join(parent, name));
    const folder = mustValue(await beginWholeFolder(parent, 'Export'));
    mustValue(await folder.write('a', bytesOf('a')));
    expect(mustValue(await folder.finish())).toBe(path.join(parent, 'Export (2)'));
    expect((await readdir(parent)).toSorted()).toEqual(['Export', 'Export (2)', 'Export (unfinished)']);
  });

  it('writes no name twice', async () => {
    const { folder } = await begun();
    expect(codeOf(await folder.write('index.html', bytesOf('other')))).toBe('exists');
  });
});
