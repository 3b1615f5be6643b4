import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AT_ONCE } from '../../../electron/store/file-io.ts';
import { writeWholeFile } from '../../../electron/store/whole-file.ts';
import { type WriteOptions, writeWhole } from '../../../electron/store/write-whole.ts';
import { codeOf } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const onLinux = it.skipIf(process.platform !== 'linux');

describe.each([
  ['in the background', writeWholeFile, 'writeWholeFile(target, bytes)'],
  [
    'at once',
    (target: string, bytes: Uint8Array, options?: WriteOptions) => writeWhole(AT_ONCE, target, bytes, options),
    'writeWhole(AT_ONCE, target, bytes)',
  ],
])('writing a whole file %s', (_how, write, call) => {
  it('writes a new file of any size and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    for (const length of [0, 1, 5_000_000]) {
      const target = path.join(folder, `${length}.bin`);
      expect(await write(target, new Uint8Array(length).fill(7))).toEqual({ ok: true, value: null });
      expect((await readFile(target)).equals(Buffer.alloc(length, 7))).toBe(true);
    }
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('replaces a file and keeps its mode', async () => {
    const target = path.join(await temporaryFolder(), 'packet.pdf');
    await writeFile(target, 'a much longer text than the next');
    await chmod(target, 0o640);
    expect(codeOf(await write(target, bytesOf('new')))).toBe('ok');
    expect(await readFile(target, 'utf8')).toBe('new');
    expect((await stat(target)).mode & 0o777).toBe(0o640);
  });

  it('writes to where a link leads and keeps the link', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'real.md'), 'old');
    await symlink('real.md', path.join(folder, 'link.md'));
    expect(codeOf(await write(path.join(folder, 'link.md'), bytesOf('new')))).toBe('ok');
    expect(await readFile(path.join(folder, 'real.md'), 'utf8')).toBe('new');
    expect(await realpath(path.join(folder, 'link.md'))).toBe(await realpath(path.join(folder, 'real.md')));
  });

  it('leaves a file that is there when it is asked to', async () => {
    const target = path.join(await temporaryFolder(), 'case.json');
    await writeFile(target, 'mine');
    expect(codeOf(await write(target, bytesOf('new'), { keepExisting: true }))).toBe('exists');
    expect(await readFile(target, 'utf8')).toBe('mine');
  });

  it('fills a file that is there but empty, though it keeps existing ones', async () => {
    const target = path.join(await temporaryFolder(), 'empty.json');
    await writeFile(target, '');
    expect((await write(target, bytesOf('new'), { keepExisting: true })).ok).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('new');
  });

  it('says that a name ending like a folder is one', async () => {
    const target = `${path.join(await temporaryFolder(), 'packet.md')}/`;
    expect(codeOf(await write(target, bytesOf('new')))).toBe('is-a-folder');
  });

  it.each([
    ['a folder', 'is-a-folder', 'there'],
    ['a folder that does not exist', 'no-such-folder', 'missing/packet.pdf'],
    ['a folder that is a file', 'no-such-folder', 'file/packet.pdf'],
    ['a name that is too long', 'name-too-long', `${'n'.repeat(300)}.pdf`],
  ])('refuses %s as target, in one sentence that names it, and leaves nothing', async (_, code, name) => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'there'));
    await writeFile(path.join(folder, 'file'), '');
    const result = await write(path.join(folder, name), bytesOf('new'));
    expect(result).toMatchObject({ ok: false, problem: { code, message: expect.stringContaining(name) } });
    expect(result).toMatchObject({ problem: { message: expect.stringMatching(/^\S[^\n]*\.$/) } });
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'there']);
  });

  onLinux('says so when the folder takes no files', async () => {
    for (const target of ['/proc/packet.pdf', '/sys/packet.pdf']) {
      const result = await write(target, bytesOf('new'));
      expect(result).toMatchObject({ ok: false, problem: { message: expect.stringContaining(target) } });
    }
  });

  onLinux('says so when the disk is full', async () => {
    expect(codeOf(await write('/dev/full', bytesOf('new')))).toBe('disk-full');
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
  });

  onLinux('keeps the old file and no half of the new one when writing breaks off', async () => {
    const folder = await temporaryFolder();
    const target = path.join(folder, 'packet.pdf');
    await writeFile(target, 'old');
    const store = (file: string) => JSON.stringify(new URL(`../../../electron/store/${file}`, import.meta.url).href);
    const program = `const { writeWholeFile } = await import(${store('whole-file.ts')});
      const { writeWhole } = await import(${store('write-whole.ts')});
      const { AT_ONCE } = await import(${store('file-io.ts')});
      const [target, bytes] = [${JSON.stringify(target)}, new Uint8Array(300_000)];
      console.log(JSON.stringify(await ${call}));`;
    // No file of the child may grow beyond 64 blocks of 1,024 bytes; the signal would end it.
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1"`;
    const child = spawnSync('bash', ['-c', limited, process.execPath, program], { encoding: 'utf8' });
    expect(JSON.parse(child.stdout)).toMatchObject({ ok: false, problem: { code: 'file-too-large' } });
    expect(await readdir(folder)).toEqual(['packet.pdf']);
    expect(await readFile(target, 'utf8')).toBe('old');
  });
});
