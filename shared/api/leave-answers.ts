import type { ItemKind } from '../difference/case-items.ts';
import type { LeftOut } from '../leave/leave-types.ts';

export type FolderChoice =
  | { readonly kind: 'chosen'; readonly folder: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unavailable' };

/** Cases that were written, of how many. */
export type LeaveProgress = { readonly done: number; readonly total: number };

/** An export that was written: a folder that was read again, or a file to be downloaded. */
export type LeaveAnswer = {
  readonly place:
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'download'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly cases: number;
  readonly files: number;
  readonly bytes: number;
  readonly leftOut: readonly LeftOut[];
  readonly removal: Removal;
};

/** Whether the library can go now: `receipt` is for `library.removeAll`, `folders` are those that it clears, `stays` as in `Removed`. */
export type Removal =
  | {
      readonly kind: 'offered';
      readonly receipt: string;
      readonly folders: readonly string[];
      readonly stays: readonly string[];
    }
  | { readonly kind: 'unsafe'; readonly why: string };

/**
 * `left`: paths of what could not be removed; the library itself is left as long as there are any. `stays`: paths of what
 * may hold whole cases and is not Rungs' to remove or not there now, copies of the library and folders of backups.
 */
export type Removed = { readonly left: readonly string[]; readonly stays: readonly string[] };

/** How an activity of a backup stands to the library: there is none like it now, it was changed since, or it is the same. */
export type BackedUpActivity = {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string | null;
  readonly now: 'same' | 'changed' | 'gone';
};

export type CaseInBackup = {
  /** Newest first. */
  readonly activities: readonly BackedUpActivity[];
  /** Null when the library does not have this case now. */
  readonly present: {
    /** Activities that came after the backup, newest first. */
    readonly added: readonly { readonly id: string; readonly title: string }[];
    /** How many items of other kinds differ. */
    readonly otherwise: readonly { readonly kind: ItemKind; readonly count: number }[];
  } | null;
};

/** The folder of backups, how many were moved to it, and names of those that stayed where they were. */
export type BackupFolder = { readonly folder: string; readonly moved: number; readonly stayed: readonly string[] };
