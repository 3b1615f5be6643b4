import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCase } from '../../support/case-builder.ts';
import { importRequest } from '../../support/import-request.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';

/** A folder in which `library.sqlite` is a link into another one. */
async function linked(name = 'library.sqlite') {
  const folder = await temporaryFolder();
  const real = path.join(await temporaryFolder(), 'synchronised');
  const beside = path.join(folder, 'library');
  await mkdir(real);
  await mkdir(beside);
  const link = path.join(beside, 'library.sqlite');
  await symlink(path.join(real, name), link);
  return { folder, real, beside, link };
}

describe('a library.sqlite that is a symbolic link', () => {
  it('keeps everything beside the file that it leads to, and nothing beside itself', async () => {
    const { folder, real, beside, link } = await linked();
    const desk = openTestDesk(folder);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    expect(await readdir(real)).toEqual(
      expect.arrayContaining(['library.sqlite', 'library.sqlite-wal', 'library.lock']),
    );
    expect(mustValue(await desk.ask('app.describe', {})).libraryFolder).toBe(real);
    await desk.close();
    expect(await readdir(path.join(real, 'backups'))).toHaveLength(1);
    expect((await readdir(beside)).filter((name) => name.startsWith('library'))).toEqual(['library.sqlite']);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(mustValue(await openTestDesk(folder).ask('library.list', {}))).toHaveLength(1);
  });

  it('is rebuilt there when it is damaged', async () => {
    const { folder, real, link } = await linked();
    const desk = openTestDesk(folder);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    await desk.close();
    const file = path.join(real, 'library.sqlite');
    await writeFile(file, readFileSync(file).fill(0, 0, 100));
    const again = openTestDesk(folder);
    expect(mustValue(await again.ask('library.list', {}))).toHaveLength(1);
    expect((await readdir(real)).filter((name) => name.startsWith('library-damaged-'))).toHaveLength(1);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('is removed with the file that it leads to: no word of it is left', async () => {
    const { folder, real } = await linked();
    const desk = openTestDesk(folder);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    const place = await temporaryFolder();
    const { removal } = mustValue(await desk.ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    const removed = await desk.ask('library.removeAll', { receipt: removal.receipt, confirm: 'remove' });
    expect(mustValue(removed)).toEqual({ left: [], stays: [] });
    expect((await readdir(real)).filter((name) => name.includes('.sqlite'))).toEqual([]);
    expect(mustValue(await desk.ask('library.list', {}))).toEqual([]);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    await desk.close();
    expect(mustValue(await openTestDesk(folder).ask('library.list', {}))).toHaveLength(1);
  });

  it('waits for the drive that it leads to, and makes nothing in its place', async () => {
    const { folder, real, beside } = await linked();
    const desk = openTestDesk(folder);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    await desk.close();
    await rename(real, `${real} away`);
    const again = openTestDesk(folder);
    const refused = await again.ask('library.list', {});
    expect(refused).toMatchObject({ problem: { code: 'library-gone', message: expect.stringContaining(real) } });
    expect((await readdir(beside)).filter((name) => name.startsWith('library'))).toEqual(['library.sqlite']);
    await rename(`${real} away`, real);
    expect(mustValue(await again.ask('library.list', {}))).toHaveLength(1);
  });

  it('is refused where it leads to a file of another name, or in a ring', async () => {
    const { folder, real } = await linked('ours.sqlite');
    expect(codeOf(await openTestDesk(folder).ask('library.list', {}))).toBe('library-link');
    expect(await readdir(real)).toEqual([]);
    const ring = await linked();
    await symlink(ring.link, path.join(ring.real, 'library.sqlite'));
    expect(codeOf(await openTestDesk(ring.folder).ask('library.list', {}))).toBe('library-link');
    await rm(ring.link);
  });

  it('has its backups of before, which lay beside the link, sealed and removed too', async () => {
    const { folder, real, beside } = await linked();
    const desk = openTestDesk(folder);
    mustValue(await desk.ask('case.import', importRequest(aCase())));
    await desk.close();
    await rename(path.join(real, 'backups'), path.join(beside, 'backups'));
    const again = openTestDesk(folder);
    const place = await temporaryFolder();
    const { removal } = mustValue(await again.ask('library.leave', { folder: place }));
    if (removal.kind !== 'offered') throw new Error(removal.why);
    mustValue(await again.ask('library.removeAll', { receipt: removal.receipt, confirm: 'remove' }));
    expect(await readdir(path.join(beside, 'backups'))).toEqual([]);
  });
});
