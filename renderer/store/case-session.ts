import { create } from 'zustand';
import type { EditedCase } from '../../shared/case/edit.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';
import type { CaseEdit, CaseHistory } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { ask } from '../api/client.ts';
import { text } from '../text/text.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import { dropDraftsOf } from './drafts.ts';
import { afterStep, NO_HISTORY, recorded, redone, undone } from './history.ts';
import { lookAtLibrary, noteSave } from './library-state.ts';

export type OpenCase = { readonly case: PromotionCase; readonly history: CaseHistory };
type OpenState = { readonly kind: 'open'; readonly id: string; readonly save: SaveState } & OpenCase;

export type SessionState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly problem: Failure }
  | OpenState;

/** An edit from `shared/case`: null when it changes nothing. */
export type CaseChange = (current: PromotionCase) => EditedCase | null;

type CaseSession = { readonly state: SessionState };

/** The one case that this window shows, with its undo and redo and where its saving stands. */
export const useCaseSession = create<CaseSession>(() => ({ state: { kind: 'closed' } }));

/** The case that was left last, as long as edits of it may not be on disk. */
let left: OpenState | null = null;

const autosave = createAutosave((save) => {
  if (save.kind !== 'saving') noteSave(save.kind === 'failed' ? save.problem : null);
  const state = current();
  if (left !== null) left = { ...left, save };
  else if (state.kind === 'open') show({ ...state, save });
});

/**
 * Opens a case unless it is open already; waits for what is still being saved of another. When that cannot be saved, the
 * other case stays in memory and comes back with its edits as soon as it is opened again; nothing else is opened before.
 */
export async function openCase(id: string): Promise<void> {
  const state = current();
  if ((state.kind === 'open' || state.kind === 'opening') && state.id === id) return;
  leave({ kind: 'opening', id });
  await autosave.settled();
  if (!isOpening(id)) return;
  if (left === null || !autosave.isBusy()) {
    left = null;
    await readCase(id);
  } else if (left.id === id) {
    show(left);
    left = null;
  } else {
    show({ kind: 'failed', id, problem: { code: 'unsaved', message: text.shell.unsavedOther(left.case.person.name) } });
  }
}

/** Leaves the case; what is not on disk yet is still being saved. */
export function closeCase(): void {
  leave({ kind: 'closed' });
}

/** The id of the open case; empty while there is none. */
export function useOpenCaseId(): string {
  return useCaseSession(({ state }) => (state.kind === 'open' ? state.id : ''));
}

/** Makes an edit, shows it at once and saves it. */
export function changeCase(change: CaseChange): void {
  const state = current();
  if (state.kind !== 'open') return;
  const edited = change(state.case);
  if (edited === null) return;
  show({ ...state, case: edited.case, history: recorded(state.history, edited.edit) });
  autosave.add(edited.edit);
}

/**
 * Makes an edit as long as that very case is open: to be used where something comes between what the user did and the edit.
 * Answers why nothing was done, in a sentence; null when the edit was made, or changes nothing.
 */
export function changeCaseOf(id: string, change: CaseChange): string | null {
  if (!isOpen(id)) return text.shell.caseLeft;
  changeCase(change);
  return null;
}

/** Takes an edit back as long as it is the last one of that very case, which is open; answers as `undo` does. */
export function undoIfLast(id: string, { name, subject }: Pick<CaseEdit, 'name' | 'subject'>): string | null {
  const state = current();
  if (state.kind !== 'open' || state.id !== id) return text.shell.caseLeft;
  const last = state.history.past.at(-1);
  return last?.name === name && last.subject === subject ? undo() : text.shell.changedSince;
}

/** The same, or where other edits came after it a change that makes up for it. */
export function undoOr(id: string, edit: Pick<CaseEdit, 'name' | 'subject'>, change: CaseChange): string | null {
  const problem = undoIfLast(id, edit);
  return problem === text.shell.changedSince ? changeCaseOf(id, change) : problem;
}

/** Takes the last edit back. Answers why it could not, in a sentence; null when it did, or there is none. */
export function undo(): string | null {
  return step(undone);
}

/** Makes the edit that was taken back last anew; answers as `undo` does. */
export function redo(): string | null {
  return step(redone);
}

/** Tries to save again what could not be saved. */
export function retrySave(): void {
  autosave.retry();
}

/** Resolves when every edit made so far is on disk, or could not be written. */
export function savedCase(): Promise<void> {
  return autosave.settled();
}

/** Whether edits are still on their way to disk. */
export function hasUnsavedEdits(): boolean {
  return autosave.isBusy();
}

/** What the desk answers about a case whose key it does not have. */
export const CASE_LOCKED = 'case-locked';

/** Forgets a case that was locked, here or after it was left; one with edits that are not on disk stays until they are. */
export function hideCase(id: string): void {
  const state = current();
  if (autosave.isBusy()) return;
  if (left?.id === id) left = null;
  if (state.kind !== 'open' || state.id !== id) return;
  autosave.begin('', 0);
  show({ kind: 'failed', id, problem: { code: CASE_LOCKED, message: text.lock.unlockTitle } });
}

/** Goes on with a case whose key is there again: saves what waited for it, or shows the case where it was hidden. */
export function resumeCase(id: string): void {
  const state = current();
  if (state.kind === 'open' && isLockedOver(state.save)) autosave.retry();
  if (state.kind === 'failed' && state.id === id && state.problem.code === CASE_LOCKED) void openCase(id);
}

/** Whether a case was locked over edits that are not on disk yet. */
export function isLockedOver(save: SaveState): boolean {
  return save.kind === 'failed' && save.problem.code === CASE_LOCKED;
}

/** Shows the case as another window saved it; what is not saved here is given up. */
export async function loadNewerCase(): Promise<void> {
  const state = current();
  if (state.kind !== 'open') return;
  show({ kind: 'opening', id: state.id });
  await autosave.settled();
  // Given up even where the case cannot be read any more: they would keep every other case from being opened.
  autosave.begin('', 0);
  await readCase(state.id, () => dropDraftsOf(state.id));
}

/** Reads the case again unless something of it is not saved: another program may have changed it. */
export async function readAgain(): Promise<void> {
  const state = current();
  if (state.kind !== 'open' || autosave.isBusy()) return;
  show({ kind: 'opening', id: state.id });
  await readCase(state.id);
}

/** Puts the case as it stands in this window into the library as another one; answers with the id of the copy. */
export async function keepCopy(): Promise<Result<{ readonly id: string }, Failure> | null> {
  const state = current();
  if (state.kind !== 'open') return null;
  const answer = await ask('case.keepCopy', { of: state.id, text: JSON.stringify(state.case) });
  if (answer.ok) {
    autosave.begin('', 0);
    show({ kind: 'closed' });
  }
  return answer;
}

function leave(next: SessionState): void {
  const state = current();
  if (state.kind === 'open') left = state;
  show(next);
  void forgetLeft();
}

/** Nothing of a case that was left stays in memory once all of it is on disk: it may be one that gets locked. */
async function forgetLeft(): Promise<void> {
  const gone = left?.id;
  await autosave.settled();
  if (left?.id === gone && !autosave.isBusy()) left = null;
}

async function readCase(id: string, beforeShown: () => void = () => {}): Promise<void> {
  const [answer] = await Promise.all([ask('case.open', { id }), lookAtLibrary()]);
  if (!isOpening(id)) return;
  beforeShown();
  if (answer.ok) {
    const { case: opened, sequence, history, generation } = answer.value;
    autosave.begin(id, sequence, generation);
    show({ kind: 'open', id, case: opened, history, save: { kind: 'saved' } });
  } else {
    show({ kind: 'failed', id, problem: answer.problem });
  }
}

function step(move: typeof undone): string | null {
  const state = current();
  if (state.kind !== 'open') return null;
  const moved = move(state.history);
  if (moved === null) return null;
  const after = afterStep(state.case, moved.edit);
  if (after === null) {
    show({ ...state, history: NO_HISTORY });
    return text.shell.stepUnfit;
  }
  show({ ...state, case: after, history: moved.history });
  autosave.add(moved.edit);
  return null;
}

function current(): SessionState {
  return useCaseSession.getState().state;
}

function show(state: SessionState): void {
  useCaseSession.setState({ state });
}

function isOpen(id: string): boolean {
  const state = current();
  return state.kind === 'open' && state.id === id;
}

function isOpening(id: string): boolean {
  const state = current();
  return state.kind === 'opening' && state.id === id;
}
