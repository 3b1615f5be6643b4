import path from 'node:path';
import type { Dialogs } from '../../electron/services/desk.ts';
import { mustValue } from './must-value.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openTestDesk } from './test-desk.ts';
import { addActivities } from './test-library.ts';

export const ADA = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };
/** The folder or zip that an export is written into on the day of `openTestDesk`. */
export const EXPORT_NAME = 'Rungs export 2026-03-15';

/** A desk with two cases of one name and level, one of them with three edits, and an empty folder to export to. */
export async function leavingDesk(dialogs: Dialogs = {}) {
  const desk = openTestDesk(await temporaryFolder(), dialogs);
  const { id } = mustValue(await desk.ask('case.create', ADA));
  const before = mustValue(await desk.ask('case.open', { id })).case;
  const { edits, case: after } = addActivities(before, 3);
  mustValue(await desk.ask('case.save', { id, base: 0, edits }));
  mustValue(await desk.ask('case.create', { ...ADA, name: 'ada example' }));
  return { ...desk, library: path.join(desk.folder, 'library'), id, after, place: await temporaryFolder() };
}
