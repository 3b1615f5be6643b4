import * as z from 'zod/mini';
import { contentHash } from '../model/attachment.ts';
import { caseEdit } from '../model/case-edit.ts';
import type { PromotionCase } from '../model/promotion-case.ts';

/** The version of the file format that this program writes and the newest that it reads; see docs/rungs-file.md. */
export const FILE_VERSION = 1;

/** Names inside the zip. */
export const MANIFEST = 'rungs.json';
export const CASE = 'case.json';
export const HISTORY = 'history.json';
export const BLOBS = 'blobs/';

/**
 * Most bytes that are unpacked, so that a small file made to burst a computer's memory stays a refused file. Far above what
 * anybody has: a case of ten years is some megabytes, and an attachment at most 50 MB.
 */
export const LIMITS = {
  entries: 20_000,
  manifest: 8 * 1024 * 1024,
  [CASE]: 192 * 1024 * 1024,
  [HISTORY]: 256 * 1024 * 1024,
  blob: 192 * 1024 * 1024,
  total: 768 * 1024 * 1024,
} as const;

/** Edits kept at most, the newest: more than `parseWith` would look at is no list any more. */
export const EDIT_LIMIT = 100_000;

/** SHA-256 of bytes in lower-case hexadecimal; comes in because `shared` has none of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Far above what anybody types, and far below where numbers stop being whole. */
const SEQUENCE_LIMIT = 1_000_000_000;

const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/));

/** An edit with its place in the history of its case, counted from 1, and the instant it was made (ISO 8601, UTC). */
const fileEdit = z.extend(caseEdit, { sequence: z.int().check(z.gte(1), z.lte(SEQUENCE_LIMIT)), at: instant });
export type FileEdit = z.infer<typeof fileEdit>;

/** `sequence` is that of the case as it stands: of the last edit, where there is one. */
export const fileHistory = z.object({
  sequence: z.int().check(z.gte(0), z.lte(SEQUENCE_LIMIT)),
  edits: z.array(fileEdit),
});
export type FileHistory = {
  readonly sequence: number;
  readonly edits: readonly FileEdit[];
};

/** What a `.rungs` file carries: a case, how it came to be when that was wanted, and attached files by their SHA-256. */
export type RungsFile = {
  readonly case: PromotionCase;
  readonly history: FileHistory | null;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
};

/** Looser than what is written: a later program may say more in it without raising the version. */
export const manifest = z.object({
  format: z.literal('rungs'),
  version: z.int(),
  writtenAt: z.nullable(z.string()),
  entries: z.array(
    z.object({
      name: z.string(),
      size: z.int().check(z.gte(0)),
      sha256: contentHash,
    }),
  ),
  /** Files that the case names and that were lost before it was written. */
  missing: z._default(z.array(contentHash), []),
});
export type Manifest = z.infer<typeof manifest>;
