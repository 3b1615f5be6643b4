import { crc32 } from 'node:zlib';

/** A row whose words are not those that were written: a disk has changed them without a sign. */
export class SpoiltRow extends Error {
  override readonly name = 'SpoiltRow';
}

type SummedEdit = {
  readonly sequence: number;
  readonly at: string;
  readonly name: string;
  readonly subject: string;
  readonly forward: string;
  readonly backward: string;
};

/** Checksum (CRC-32) of an edit as it is stored. */
export function editSum({ sequence, at, name, subject, forward, backward }: SummedEdit): number {
  return sumOf([String(sequence), at, name, subject, forward, backward]);
}

/** Checksum (CRC-32) of a document as it is stored. */
export function documentSum(sequence: number, document: string): number {
  return sumOf([String(sequence), document]);
}

/** Whether a stored checksum fits; rows of library version 1 have none. */
export function isSum(stored: unknown, sum: number): boolean {
  return stored === null || stored === undefined || stored === sum;
}

function sumOf(texts: readonly string[]): number {
  // What ends one text and begins the next is part of the sum; no text of ours holds a NUL.
  return texts.reduce((sum, text) => crc32(`${text}\0`, sum), 0);
}
