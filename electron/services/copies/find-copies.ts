import type { CopiedCaseSummary, CopyState, LibraryCopy } from '../../../shared/api/copy-answers.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { success } from '../../../shared/lib/result.ts';
import { type CopyFile, findCopyFiles } from '../../store/copies/copy-files.ts';
import { type CopiedCase, readCopy } from '../../store/copies/read-copy.ts';
import type { Library } from '../../store/library.ts';
import type { StoredCase } from '../../store/stored-case.ts';
import { compareCase } from './compare-case.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The copies in a folder, each case held against the library. */
export function findCopies(
  folder: string,
  library: Library,
  settled: ReadonlySet<string>,
): Result<readonly LibraryCopy[], Failure> {
  const files = findCopyFiles(folder);
  if (!files.ok) return files;
  return success(files.value.map((file) => describe(file, library, settled)));
}

/** Whether a copy has nothing left that the user has to decide. */
export function isDone({ problem, cases }: LibraryCopy): boolean {
  return problem === null && cases.every(({ state }) => state === 'same' || state === 'settled');
}

export function describe(file: CopyFile, library: Library, settled: ReadonlySet<string>): LibraryCopy {
  const { name, changedAt } = file;
  const cases = readCopy(file);
  if (!cases.ok) return { name, changedAt, problem: cases.problem.message, cases: [] };
  return { name, changedAt, problem: null, cases: cases.value.map((copied) => summaryOf(copied, library, settled)) };
}

function summaryOf(
  { id, changedAt, stored }: CopiedCase,
  library: Library,
  settled: ReadonlySet<string>,
): CopiedCaseSummary {
  if (stored === null) return { id, person: '', target: '', changedAt, state: 'damaged' };
  return { id, ...nameOf(stored), changedAt, state: stateOf(id, stored, library, settled) };
}

function stateOf(id: string, stored: StoredCase, library: Library, settled: ReadonlySet<string>): CopyState {
  if (settled.has(fingerprintOf(stored))) return 'settled';
  const compared = compareCase(library, stored, id);
  return compared.ok ? compared.value.kind : 'damaged';
}

function nameOf(stored: StoredCase): Pick<CopiedCaseSummary, 'person' | 'target'> {
  if (stored.kind === 'sealed') return { person: stored.lock.label, target: '' };
  const { person, target, ladder } = stored.document;
  return { person: person.name, target: levelTitle(ladder, target.track, target.level) };
}
