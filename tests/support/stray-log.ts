import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Library, openLibrary } from '../../electron/store/library.ts';
import { addActivity } from '../../shared/case/activity-edits.ts';
import { anActivity } from './case-builder.ts';
import { mustValue } from './must-value.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { libraryFile, mustEdit } from './test-library.ts';

const COPY = /^library \(this computer .*\)\.sqlite$/;

/** Adds activities with these ids, a save each; the clock of the library dates them. */
export function addTo(library: Library, id: string, names: readonly string[], words = 0): void {
  for (const name of names) {
    const { case: subject, sequence } = mustValue(library.open(id));
    const activity = anActivity(name, { situation: `Words. ${'word '.repeat(words)}` });
    mustValue(library.save(id, sequence, [mustEdit(addActivity(subject, activity)).edit]));
  }
}

/** What a program that is killed now leaves, in a folder of its own: the files of an open library, and its backups. */
export async function leftByKill(folder: string): Promise<string> {
  const place = path.join(await temporaryFolder(), 'library');
  await mkdir(path.join(place, 'backups'), { recursive: true });
  for (const end of ['', '-wal', '-shm']) await copyFile(`${libraryFile(folder)}${end}`, `${libraryFile(place)}${end}`);
  const backups = path.join(folder, 'backups');
  const names = existsSync(backups) ? await readdir(backups) : [];
  for (const name of names) await copyFile(path.join(backups, name), path.join(place, 'backups', name));
  return place;
}

export type Found = {
  /** Ids of activities by case, of the library and of all copies that were left. */
  readonly library: Readonly<Record<string, readonly string[]>>;
  readonly copies: Readonly<Record<string, readonly string[]>>;
  readonly notices: readonly string[];
  /** What no case is made of, as it lies in files. */
  readonly leftovers: string;
};

/** Opens a library after a kill, as the next start does, and what it left beside. */
export async function nextStart(folder: string): Promise<Found> {
  const library = mustValue(openLibrary(folder, () => new Date('2026-05-01T09:00:00.000Z')));
  const found = { library: activitiesIn(library), notices: library.notices };
  library.close();
  const names = await readdir(folder);
  const copies: Record<string, readonly string[]> = {};
  for (const name of names.filter((each) => COPY.test(each))) {
    const place = await temporaryFolder();
    await copyFile(path.join(folder, name), libraryFile(place));
    const copy = mustValue(openLibrary(place, () => new Date()));
    Object.assign(copies, activitiesIn(copy));
    copy.close();
  }
  const left = names.filter((name) => /^library-(replaced|damaged)-.*Z$/.test(name));
  const files = await Promise.all(left.map(async (name) => filesOf(path.join(folder, name))));
  return { ...found, copies, leftovers: files.flat().join('\n') };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
}

function activitiesIn(library: Library): Record<string, readonly string[]> {
  const cases = mustValue(library.list()).map(({ id }) => mustValue(library.open(id)).case);
  return Object.fromEntries(cases.map(({ id, activities }) => [id, activities.map((each) => each.id)]));
}
