import { strFromU8, unzipSync } from 'fflate';
import { openPdf } from './pdf-file.ts';

/** Everything that can be read in an exported file by someone who looks for it: its bytes, and what they unpack to. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  const raw = strFromU8(bytes, true);
  const words = [new TextDecoder().decode(bytes)];
  if (raw.startsWith('PK')) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) words.push(name, new TextDecoder().decode(part));
  }
  if (raw.startsWith('%PDF')) {
    const pdf = await openPdf(bytes);
    words.push(pdf.title, pdf.text, ...pdf.links, ...pdf.bookmarks, pdf.source);
  }
  // A line may be broken, marked up or escaped anywhere between two words. Each by itself: to the next `>`, a `<` among
  // bytes would take away all that follows them.
  return words.map(plain).join('\n');
}

/** Text without markup, escapes and the layout of lines, so that a phrase is found however it was set. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}
