import { newCase } from '../../shared/case/new-case.ts';
import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import type { Ladder } from '../../shared/model/ladder.ts';
import { freshCase } from '../store/stored-case.ts';
import { type Arrival, admit } from './admit-case.ts';
import { readBuiltInLadder } from './built-in-ladder.ts';
import type { Desk } from './desk.ts';
import { inLibrary } from './in-library.ts';
import { readSampleCase } from './sample-case.ts';
import type { Services } from './services.ts';
import { todayOf } from './today.ts';

/** How cases begin: from nothing, or as the sample. */
export function arrivalServices(desk: Desk): Pick<Services, 'case.create' | 'case.sample'> {
  return {
    'case.create': async ({ ladder: text, ...beginning }) => {
      const ladder = await ladderOf(desk, text);
      if (!ladder.ok) return ladder;
      const created = newCase({ ...beginning, id: desk.newId(), ladder: ladder.value });
      return created.ok ? inLibrary(desk, (library) => admit(library, freshCase(created.value), desk.newId)) : created;
    },
    'case.sample': async () => {
      const sample = await readSampleCase(desk.folders.assets, todayOf(desk.clock()).date);
      return inLibrary(desk, (library): Arrival => {
        const added = library.add(sample);
        // One sample is enough: the second time leads back to it, with whatever was tried on it.
        return added.ok || added.problem.code === 'case-exists' ? success({ id: sample.id }) : added;
      });
    },
  };
}

/** A ladder file's text as a ladder; the built-in one for null. */
async function ladderOf(desk: Desk, text: string | null): Promise<Result<Ladder, Failure>> {
  if (text === null) return success(await readBuiltInLadder(desk.folders.assets));
  const parsed = parseLadderText(text);
  return parsed.ok ? success(parsed.value.ladder) : parsed;
}
