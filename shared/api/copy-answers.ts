import type { PromotionCase } from '../model/promotion-case.ts';

/**
 * How a case of a copy relates to the library: it has nothing of its own (`same`), was dealt with (`settled`), is not here
 * (`missing`), went its own way (`different`), or cannot be looked into (`locked`, `damaged`).
 */
export type CopyState = 'same' | 'settled' | 'missing' | 'different' | 'locked' | 'damaged';

export type CopiedCaseSummary = {
  readonly id: string;
  readonly person: string;
  readonly target: string;
  /** ISO 8601 instant of its last edit. */
  readonly changedAt: string;
  readonly state: CopyState;
};

/** Another library beside the one in use, as a program that synchronises folders leaves it. */
export type LibraryCopy = {
  readonly name: string;
  /** ISO 8601 instant at which its file was last written. */
  readonly changedAt: string;
  /** Why it cannot be looked into, in one sentence; null when it can. */
  readonly problem: string | null;
  readonly cases: readonly CopiedCaseSummary[];
  /** Whether nothing can be done with it but to give it another name: all is dealt with, or what is left is damaged there. */
  readonly maySetAside: boolean;
};

/** Two versions of a case, to be shown and merged by `shared/difference/merge`. */
export type CaseComparison = {
  readonly mine: PromotionCase;
  readonly theirs: PromotionCase;
  /** The state from which they went apart; null when that is not known. */
  readonly base: PromotionCase | null;
  readonly newer: 'mine' | 'theirs';
  /** ISO 8601 instants of their last edits; null when that is not known, as of a file. */
  readonly changedAt: { readonly mine: string | null; readonly theirs: string | null };
  /** Of the case in the library: what is merged is saved on top of it. */
  readonly sequence: number;
  /** Stands for what the copy held; a merge is refused as `stale` when it holds something else by then. */
  readonly fingerprint: string;
  /** The name of the file that the other version is in. */
  readonly fileName: string;
};

/** What became of a copied case, and of its file. */
export type Settlement = {
  /** The case that has it now; null when it was left out. */
  readonly id: string | null;
  /** The name under which the copy is kept, once all of it is dealt with. */
  readonly keptAs: string | null;
  /** What the user has to be told besides, in a sentence. */
  readonly notice: string | null;
};

/**
 * What became of a case file that was opened: its case is new here, is here already as it is in the file (or further on), or
 * `differs` from the one here; the file then waits under a token until the user has decided. `locked`: the one here has a
 * passphrase, and a version that is kept beside it has none.
 */
export type Received =
  | { readonly how: 'added' | 'here'; readonly id: string; readonly token: null }
  | { readonly how: 'differs'; readonly id: string; readonly token: string; readonly locked: boolean };
