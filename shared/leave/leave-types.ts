import type { CaseEdit } from '../model/case-edit.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/** A file of the export; `path` has "/" between its parts and is of names that every system takes. */
export type LeaveFile = {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the file is, in a few words for the index. */
  readonly what: string;
};

/** A file that came with a case, under the name that the user knows. */
export type KeptFile = { readonly name: string; readonly what: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** An edit with its place in the history of its case; `at` is an ISO 8601 instant. */
export type PastEdit = CaseEdit & { readonly sequence: number; readonly at: string };

/** A case with everything that is to leave with it. */
export type LeavingCase = {
  readonly case: PromotionCase;
  readonly history: readonly PastEdit[];
  /** The packet for the author alone, with every section, as its writers made it. */
  readonly packet: { readonly html: Uint8Array<ArrayBuffer>; readonly md: Uint8Array<ArrayBuffer> };
  /** All of it in one file that Rungs opens, as `shared/transfer` writes it. */
  readonly rungs: Uint8Array<ArrayBuffer>;
  readonly attachments: readonly KeptFile[];
  readonly submissions: readonly KeptFile[];
};

/** A file as the index and the checksums know it: its bytes are on disk by then. `size` is in bytes. */
export type ListedFile = {
  readonly path: string;
  readonly what: string;
  readonly size: number;
  /** SHA-256 in small hexadecimal digits. */
  readonly sha256: string;
};

/** A case of the export as its index shows it. */
export type LeftCase = {
  readonly person: string;
  readonly target: string;
  readonly ladder: string;
  readonly activities: number;
  readonly claims: number;
  readonly files: readonly ListedFile[];
};

/** Something that could not be exported: whose or what it is, and why, both as a user reads them. */
export type LeftOut = { readonly what: string; readonly why: string };

/** All that the index tells. `made` is an ISO 8601 instant. */
export type LeaveSummary = {
  readonly made: string;
  readonly version: string;
  readonly cases: readonly LeftCase[];
  readonly leftOut: readonly LeftOut[];
};
