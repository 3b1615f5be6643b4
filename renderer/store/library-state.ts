import { create } from 'zustand';
import type { LibraryState } from '../../shared/api/answers.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import { ask } from '../api/client.ts';

/** Whether what is changed is saved, as the desk said last; null before it was asked, and while there is no library. */
const useLibraryState = create<{ readonly state: LibraryState | null }>(() => ({ state: null }));

/** Failures of a save that say something of the whole library. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set([
  'opened-to-read',
  'library-read-only',
  'library-gone',
  'library-newer',
]);

/** Why nothing is saved now; null when it is. */
export function useReadOnlyReason(): Failure | null {
  return useLibraryState(({ state }) => (state?.kind === 'read-only' ? state.reason : null));
}

/** Whether trying may help: a library that a newer program wrote stays as it is. */
export function isWorthRetrying({ code }: Failure): boolean {
  return code !== 'library-newer';
}

export async function lookAtLibrary(): Promise<Result<LibraryState, Failure>> {
  return keep(await ask('library.state', {}));
}

/** Opens the library beside the program that has it, to be looked at. */
export async function openToRead(): Promise<Result<LibraryState, Failure>> {
  return keep(await ask('library.openReadOnly', {}));
}

/** Tries to open the library for writing; where that cannot be it stays as it is, and the answer says why. */
export async function openForWriting(): Promise<Result<null, Failure>> {
  const answer = await ask('library.retry', {});
  if (!answer.ok) return answer;
  keep(answer);
  return answer.value.kind === 'writable' ? success(null) : { ok: false, problem: answer.value.reason };
}

/** To be told how each save went: a library can go away, and come back, while it is open. */
export function noteSave(problem: Failure | null): void {
  const known = useLibraryState.getState().state;
  const isNews = problem === null ? known?.kind === 'read-only' : OF_THE_LIBRARY.has(problem.code);
  if (isNews) void lookAtLibrary();
}

function keep(answer: Result<LibraryState, Failure>): Result<LibraryState, Failure> {
  useLibraryState.setState({ state: answer.ok ? answer.value : null });
  return answer;
}
