import { create } from 'zustand';

/** What is being asked about the passphrase of a case; `person` says whose case it is. */
export type LockDialog = { readonly kind: 'lock' | 'change' | 'remove'; readonly id: string; readonly person: string };

type LockDialogs = {
  readonly dialog: LockDialog | null;
  /** Counts what was changed of any lock, so that who shows one asks anew. */
  readonly changes: number;
};

/** The one dialog about passphrases, whichever screen opened it. */
export const useLockDialog = create<LockDialogs>(() => ({ dialog: null, changes: 0 }));

export function openLockDialog(dialog: LockDialog): void {
  useLockDialog.setState({ dialog });
}

export function closeLockDialog(): void {
  useLockDialog.setState({ dialog: null });
}

/** To be called when a case was locked, unlocked, or its passphrase changed. */
export function lockChanged(): void {
  useLockDialog.setState(({ changes }) => ({ changes: changes + 1 }));
}
