import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { beginWholeFolder } from '../../store/whole-folder.ts';
import type { Outlet } from './outlet.ts';

/** A new folder inside the one that the user chose. */
export async function folderOutlet(parent: string, name: string): Promise<Result<Outlet, Failure>> {
  const begun = await beginWholeFolder(parent, name);
  if (!begun.ok) return begun;
  const { write, finish, discard } = begun.value;
  return success({
    write,
    discard,
    finish: async () => {
      const finished = await finish();
      return finished.ok ? success({ kind: 'folder', path: finished.value }) : failure(finished.problem);
    },
  });
}
