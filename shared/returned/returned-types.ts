import type { CalendarDate } from '../lib/calendar-date.ts';

export const REMARK_KINDS = ['comment', 'insertion', 'deletion', 'replacement', 'move'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/**
 * Where in a packet: the id that a heading or row has in the outline, as far as a bookmark's name keeps it (letters and digits,
 * all else a dash; cut by Word's limit), and the heading in its words. `id` is empty where the bookmarks were lost.
 */
export type Place = { readonly id: string; readonly heading: string };

export type Reply = { readonly author: string; readonly date: CalendarDate | null; readonly text: string };

/** What a reader wrote into a packet: a comment, or a change that waits to be taken or refused. Texts are safe and cut. */
export type Remark = {
  readonly kind: RemarkKind;
  /** One line; empty when the file does not say. */
  readonly author: string;
  /** As the reader's program wrote it, without zone; null when it did not. */
  readonly date: CalendarDate | null;
  /** What the comment says, or the words that are new or moved; a paragraph's end alone is "¶". Empty for a deletion. */
  readonly text: string;
  /** The words that are to go; empty for comments, insertions and moves. */
  readonly was: string;
  /** The words a comment is about; for a change, the words around it as they would read with every change taken. */
  readonly quoted: string;
  /** Null before the first heading, in the running head and foot, and for a comment on nothing. */
  readonly place: Place | null;
  /** Of a move: where the words stood, when that is another place. */
  readonly from: Place | null;
  readonly replies: readonly Reply[];
  /** Whether a comment was marked as resolved. */
  readonly done: boolean;
  /** The same for the same remark in every round of the document; 32 hexadecimal digits. */
  readonly fingerprint: string;
};

export type Returned = {
  /** In the order of the document. */
  readonly remarks: readonly Remark[];
  /** How many changes of format there are, which say nothing about words. */
  readonly formatChanges: number;
};

/** SHA-256 of bytes in lower-case hexadecimal; comes in because `shared` has none of its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Lengths in UTF-16 units, sizes in bytes; far above what a committee writes. */
export const LIMITS = {
  entries: 5_000,
  /** A packet of a thousand exhibits is a fourth of this. */
  part: 16 * 1024 * 1024,
  parts: 24 * 1024 * 1024,
  remarks: 5_000,
  replies: 200,
  author: 200,
  text: 20_000,
  quoted: 400,
  heading: 200,
} as const;
