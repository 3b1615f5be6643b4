import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from './read-pdf.ts';

/**
 * Everything that a file says, in lower case: its bytes as text, of a zip the names and the unpacked entries to any depth,
 * of a PDF the text of its pages, its outline, properties and links besides; then the same with all marks of a format taken
 * out, so that what is split over runs is whole again.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const texts = isPdf(bytes) ? stringsOf(await readPdf(bytes)) : [unpacked(bytes)];
  const all = texts.join('\n').toLowerCase();
  return `${all}\n${all.replace(/<[^>]*>/g, '')}`;
}

/** Letters and digits alone, as names are recognised however they are written. */
export function lettersOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/%20|[^\p{L}\p{N}]/gu, '');
}

function isPdf(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 5)) === '%PDF-';
}

function unpacked(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  const entries = Object.entries(unzipSync(bytes));
  return entries.map(([name, entry]) => `${name}\n${unpacked(entry)}`).join('\n');
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
