import type { PdfObject } from './pdf-objects.ts';

/** What jsPDF made of a document whose pages are empty: its objects without streams, and what its trailer says. */
export type Skeleton = {
  readonly header: string;
  readonly objects: readonly PdfObject[];
  /** One more than the highest number that was given out. */
  readonly size: number;
  /** Keys of the trailer that name the catalogue, the properties and the file. */
  readonly trailer: string;
};

const ENTRY = /(\d{10}) \d{5} n/g;

/**
 * Takes a file of jsPDF apart by its own table of cross-references. Objects that were reserved and not begun are left out,
 * and so are those with a stream: contents of pages are written by ourselves, and jsPDF has nothing else to pack.
 */
export function readSkeleton(file: string): Skeleton {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1] ?? Number.NaN);
  const tail = file.slice(table);
  const trailer = /trailer\s*<<\s*\/Size (\d+)\s*([\s\S]*?)\s*>>\s*startxref/.exec(tail);
  if (!tail.startsWith('xref') || trailer === null) throw new Error('jsPDF wrote a file that cannot be read');
  const bodyEnd = file.lastIndexOf('endobj', table);
  const offsets = [...tail.matchAll(ENTRY)].map(([, offset]) => Number(offset));
  const objects = offsets.flatMap((offset, index): readonly PdfObject[] => {
    const start = `${index + 1} 0 obj`;
    // A number that was only reserved leads to wherever the file ended at that time.
    if (offset === 0 || offset >= bodyEnd) return [];
    if (!file.startsWith(start, offset)) throw new Error('jsPDF wrote an object that cannot be found');
    const body = file.slice(offset + start.length, file.indexOf('\nendobj', offset)).trim();
    return body.endsWith('endstream') ? [] : [{ number: index + 1, body }];
  });
  return {
    header: file.slice(0, file.indexOf('\n', file.indexOf('\n') + 1) + 1),
    objects,
    size: Number(trailer[1]),
    trailer: trailer[2]?.replaceAll('\n', ' ') ?? '',
  };
}
