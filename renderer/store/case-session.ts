import { create } from 'zustand';
import { applyPatches } from '../../shared/case/apply-patches.ts';
import type { EditedCase } from '../../shared/case/edit.ts';
import type { Failure } from '../../shared/lib/result.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { ask } from '../api/client.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import { type History, NO_HISTORY, recorded, redone, undone } from './history.ts';

export type OpenCase = { readonly case: PromotionCase; readonly history: History };

export type SessionState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly problem: Failure }
  | ({ readonly kind: 'open'; readonly id: string; readonly save: SaveState } & OpenCase);

/** An edit from `shared/case`: null when it changes nothing. */
export type CaseChange = (current: PromotionCase) => EditedCase | null;

type CaseSession = { readonly state: SessionState };

/** The one case that this window shows, with its undo and redo and where its saving stands. */
export const useCaseSession = create<CaseSession>(() => ({ state: { kind: 'closed' } }));

const autosave = createAutosave((save) => {
  const { state } = useCaseSession.getState();
  if (state.kind === 'open') useCaseSession.setState({ state: { ...state, save } });
});

/** Opens a case unless it is open already; waits for what is still being saved of another. */
export async function openCase(id: string): Promise<void> {
  const { state } = useCaseSession.getState();
  if (state.kind !== 'closed' && state.kind !== 'failed' && state.id === id) return;
  useCaseSession.setState({ state: { kind: 'opening', id } });
  await autosave.settled();
  const answer = await ask('case.open', { id });
  const now = useCaseSession.getState().state;
  if (now.kind !== 'opening' || now.id !== id) return;
  if (!answer.ok) {
    useCaseSession.setState({ state: { kind: 'failed', id, problem: answer.problem } });
    return;
  }
  autosave.begin(id, answer.value.sequence);
  useCaseSession.setState({
    state: { kind: 'open', id, case: answer.value.case, history: NO_HISTORY, save: { kind: 'saved' } },
  });
}

/** Leaves the case; resolves when everything of it is saved or has failed to. */
export async function closeCase(): Promise<void> {
  await autosave.settled();
  useCaseSession.setState({ state: { kind: 'closed' } });
}

/** Makes an edit, shows it at once and saves it. */
export function changeCase(change: CaseChange): void {
  const { state } = useCaseSession.getState();
  if (state.kind !== 'open') return;
  const edited = change(state.case);
  if (edited === null) return;
  useCaseSession.setState({ state: { ...state, case: edited.case, history: recorded(state.history, edited.edit) } });
  autosave.add(edited.edit);
}

export function undo(): void {
  step(undone);
}

export function redo(): void {
  step(redone);
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

function step(move: typeof undone): void {
  const { state } = useCaseSession.getState();
  if (state.kind !== 'open') return;
  const moved = move(state.history);
  if (moved === null) return;
  const next = applyPatches(state.case, moved.edit.forward);
  useCaseSession.setState({ state: { ...state, case: next, history: moved.history } });
  autosave.add(moved.edit);
}
