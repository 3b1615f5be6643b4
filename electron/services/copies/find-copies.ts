import type { CopiedCaseSummary, CopyState, LibraryCopy } from '../../../shared/api/copy-answers.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { success } from '../../../shared/lib/result.ts';
import { type CopyFile, findCopyFiles } from '../../store/copies/copy-files.ts';
import { type CopiedCase, type CopiedContent, readCopy } from '../../store/copies/read-copy.ts';
import type { Library } from '../../store/library.ts';
import type { StoredCase } from '../../store/stored-case.ts';
import type { Keys } from '../../store/vault/key-ring.ts';
import { compareCase } from './compare-case.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What copies are held against: the library, what opens locked cases, and the versions that were dealt with. */
export type Seen = {
  readonly library: Library;
  readonly keys: Keys;
  readonly settled: ReadonlySet<string>;
};

/** The copies in a folder, each case held against the library. */
export function findCopies(folder: string, seen: Seen): Result<readonly LibraryCopy[], Failure> {
  const files = findCopyFiles(folder);
  if (!files.ok) return files;
  return success(files.value.map((file) => describe(file, seen)));
}

/** Whether a copy has nothing left that the user has to decide. */
export function isDone({ problem, cases }: LibraryCopy): boolean {
  return problem === null && cases.every(isSettled);
}

function isSettled(summary: CopiedCaseSummary | undefined): boolean {
  return summary?.state === 'same' || summary?.state === 'settled';
}

export function describe(file: CopyFile, seen: Seen): LibraryCopy {
  const { name, changedAt } = file;
  const cases = readCopy(file, seen.keys);
  if (!cases.ok) {
    // A newer program can look into one that it wrote.
    const maySetAside = cases.problem.code === 'damaged-copy';
    return { name, changedAt, problem: cases.problem.message, cases: [], maySetAside };
  }
  const summaries = cases.value.map((copied) => summaryOf(copied, seen));
  // Not where the library's own case is what is damaged: the copy may have the good one.
  const maySetAside = cases.value.every(({ content }, index) => content === null || isSettled(summaries[index]));
  return { name, changedAt, problem: null, cases: summaries, maySetAside };
}

function summaryOf({ id, changedAt, content }: CopiedCase, seen: Seen): CopiedCaseSummary {
  if (content === null) return { id, person: '', target: '', changedAt, state: 'damaged' };
  return { id, ...nameOf(content.opened), changedAt, state: stateOf(id, content, seen) };
}

function stateOf(id: string, { stored, opened }: CopiedContent, { library, settled }: Seen): CopyState {
  // By what lies in the file: the same whether the case is locked just now or not.
  if (settled.has(fingerprintOf(stored))) return 'settled';
  const compared = compareCase(library, opened, id);
  return compared.ok ? compared.value.kind : 'damaged';
}

function nameOf(stored: StoredCase): Pick<CopiedCaseSummary, 'person' | 'target'> {
  if (stored.kind === 'sealed') return { person: stored.lock.label, target: '' };
  const { person, target, ladder } = stored.document;
  return { person: person.name, target: levelTitle(ladder, target.track, target.level) };
}
