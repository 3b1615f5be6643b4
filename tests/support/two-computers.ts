import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CaseComparison } from '../../shared/api/copy-answers.ts';
import type { CopySource } from '../../shared/api/copy-questions.ts';
import { addActivity, changeActivity } from '../../shared/case/activity-edits.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { aCase, anActivity } from './case-builder.ts';
import { editIn, leaveCopy } from './library-copies.ts';
import { mustValue } from './must-value.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openTestDesk } from './test-desk.ts';
import { openTestLibrary } from './test-library.ts';

export const NAME = 'library (Ada’s conflicted copy 2026-02-01).sqlite';
export const SOURCE: CopySource = { kind: 'copy', name: NAME };
export const START = aCase({ activities: [anActivity('a1'), anActivity('a2')] });
export const ID = START.id;

export const retitled = (title: string) => (subject: PromotionCase) =>
  changeActivity(subject, { ...(subject.activities[0] ?? anActivity('a1')), title });
export const added = (id: string) => (subject: PromotionCase) => addActivity(subject, anActivity(id));

/** Two computers with the same library, that of this one in a folder in which a copy will appear. */
export async function twoComputers(cases: readonly PromotionCase[] = [START]) {
  const folder = await temporaryFolder();
  const [here, there] = [path.join(folder, 'library'), path.join(await temporaryFolder(), 'library')];
  await mkdir(there);
  const library = openTestLibrary(here);
  for (const each of cases) mustValue(library.add(each));
  library.close();
  await copyFile(path.join(here, 'library.sqlite'), path.join(there, 'library.sqlite'));
  return { folder, here, there };
}

/** Both went on: here the later, a different title each, and a new activity each. */
export async function apart() {
  const computers = await twoComputers();
  editIn(computers.there, ID, '2026-02-01T09:00:00.000Z', [retitled('Theirs'), added('theirs')]);
  editIn(computers.here, ID, '2026-02-02T09:00:00.000Z', [retitled('Mine'), added('mine')]);
  await leaveCopy(computers.there, computers.here, NAME);
  return { ...computers, ...openTestDesk(computers.folder) };
}

export const agreed = ({ sequence, fingerprint }: CaseComparison) => ({ sequence, fingerprint });
export const compare = async ({ ask }: ReturnType<typeof openTestDesk>, id = ID) =>
  mustValue(await ask('copies.compare', { source: SOURCE, case: id }));
export const statesOf = async ({ ask }: ReturnType<typeof openTestDesk>) =>
  mustValue(await ask('copies.find', {})).map(({ name, problem, cases }) => [
    name,
    problem ?? cases.map(({ state }) => state),
  ]);
