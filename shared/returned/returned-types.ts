import type { FoundRemark } from '../model/review.ts';

export type Returned = {
  /** In the order of the document. */
  readonly remarks: readonly FoundRemark[];
  /** How many changes of format there are, which say nothing about words. */
  readonly formatChanges: number;
};

/** SHA-256 of bytes in lower-case hexadecimal; comes in because `shared` has none of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Lengths in UTF-16 units, sizes in bytes; far above what a committee writes. */
export const LIMITS = {
  entries: 5_000,
  /** A packet of a thousand exhibits is some two thirds of this. */
  part: 12 * 1024 * 1024,
  parts: 16 * 1024 * 1024,
  remarks: 5_000,
  replies: 200,
  author: 200,
  text: 20_000,
  quoted: 400,
  heading: 200,
} as const;
