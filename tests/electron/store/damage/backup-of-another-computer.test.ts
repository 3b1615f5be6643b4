import { copyFile, readdir, readFile, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/store/library.ts';
import { aCase } from '../../../support/case-builder.ts';
import { editIn } from '../../../support/library-copies.ts';
import { mustValue } from '../../../support/must-value.ts';
import { libraryFile, openTestLibrary, tamper } from '../../../support/test-library.ts';
import { added, ID, twoComputers } from '../../../support/two-computers.ts';

const [HERE_AT, THERE_AT] = ['2026-02-01T09:00:00.000Z', '2026-02-02T09:00:00.000Z'];

/** Writes a backup of one library into the folder of backups of another, as a program that synchronises both does. */
function backUpInto(from: string, to: string, at: string): void {
  const library = mustValue(openLibrary(from, () => new Date(at)));
  mustValue(library.backUp(path.join(to, 'backups')));
  library.close();
}

/** Both went on, the other computer further, and its backup came here. */
async function apart() {
  const { here, there } = await twoComputers();
  editIn(here, ID, HERE_AT, [added('mine-1'), added('mine-2')]);
  editIn(there, ID, THERE_AT, [added('theirs-1'), added('theirs-2'), added('theirs-3')]);
  return { here, there };
}

function newIn(folder: string) {
  const library = openTestLibrary(folder);
  const { activities } = mustValue(library.open(ID)).case;
  const names = mustValue(library.list()).map(({ id }) => id);
  return { names, added: activities.map(({ id }) => id).slice(2), notices: library.notices };
}

async function leftoversIn(folder: string): Promise<string> {
  const place = (await readdir(folder)).find((name) => /^library-damaged-.*Z$/.test(name)) ?? 'none';
  const files = await readdir(path.join(folder, place)).catch(() => []);
  return (await Promise.all(files.map((file) => readFile(path.join(folder, place, file), 'utf8')))).join('\n');
}

describe('a backup of another computer in the folder of backups', () => {
  it('is no measure for a library that went on in its own way', async () => {
    const { here, there } = await apart();
    backUpInto(there, here, THERE_AT);
    expect(newIn(here)).toEqual({ names: [ID], added: ['mine-1', 'mine-2'], notices: [] });
  });

  it('does not hide that the log of this library was lost', async () => {
    const { here, there } = await apart();
    const before = path.join(here, 'before');
    await copyFile(libraryFile(here), before);
    editIn(here, ID, HERE_AT, [added('mine-3')]);
    backUpInto(here, here, '2026-02-01T10:00:00.000Z');
    backUpInto(there, here, THERE_AT);
    await copyFile(before, libraryFile(here));
    const found = newIn(here);
    expect(found.added).toEqual(['mine-1', 'mine-2', 'mine-3']);
    expect(found.notices).toEqual([expect.stringMatching(/lacked edits .*backup of 2026-02-01\.$/)]);
  });

  it('leaves out the cases of another library that shares the folder', async () => {
    const [{ here }, { here: other }] = [await twoComputers(), await twoComputers([aCase({ id: 'other' })])];
    backUpInto(here, here, HERE_AT);
    backUpInto(other, here, THERE_AT);
    expect(newIn(here)).toEqual({ names: [ID], added: [], notices: [] });
    const both = await twoComputers([aCase(), aCase({ id: 'other' })]);
    editIn(both.there, ID, THERE_AT, [added('theirs-1')]);
    tamper(both.here, "DELETE FROM cases WHERE id = 'other'");
    const library = openTestLibrary(both.here);
    mustValue(library.add(aCase({ id: 'mine' })));
    library.close();
    backUpInto(both.there, both.here, THERE_AT);
    expect(newIn(both.here)).toMatchObject({ added: [], notices: [] });
  });

  it('does not take the place of what can still be read of a damaged library', async () => {
    const { here, there } = await apart();
    backUpInto(there, here, THERE_AT);
    tamper(here, 'PRAGMA application_id = 7');
    const found = newIn(here);
    expect(found.added).toEqual(['mine-1', 'mine-2']);
    expect(found.notices).toHaveLength(1);
  });

  it('is used where nothing else is left, and the words that are only here are kept as files', async () => {
    const { here, there } = await apart();
    backUpInto(there, here, THERE_AT);
    tamper(here, "UPDATE checkpoints SET document = 'x'; PRAGMA application_id = 7");
    expect(newIn(here).added).toEqual(['theirs-1', 'theirs-2', 'theirs-3']);
    expect(await leftoversIn(here)).toContain('mine-2');
  });

  it('does not let a document of this computer be forgotten whose edits are lost', async () => {
    const { here, there } = await apart();
    const library = openTestLibrary(here);
    const { case: subject } = mustValue(library.open(ID));
    library.close();
    backUpInto(there, here, THERE_AT);
    const text = JSON.stringify(subject).replaceAll("'", "''");
    tamper(here, `UPDATE checkpoints SET sequence = 2, crc = NULL, document = '${text}'; DELETE FROM edits`);
    tamper(here, 'VACUUM; PRAGMA application_id = 7');
    expect(newIn(here).added).toEqual(['theirs-1', 'theirs-2', 'theirs-3']);
    expect(await leftoversIn(here)).toContain('mine-2');
  });

  it('goes before none when the library itself is gone', async () => {
    const { here, there } = await apart();
    backUpInto(there, here, THERE_AT);
    await truncate(libraryFile(here), 0);
    expect(newIn(here).added).toEqual(['theirs-1', 'theirs-2', 'theirs-3']);
  });
});
