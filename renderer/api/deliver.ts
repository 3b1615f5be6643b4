import type { Delivery } from '../../shared/api/answers.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';
import type { LostGlyph } from '../../shared/model/lost-glyph.ts';

export type Delivered =
  | { readonly kind: 'delivered'; readonly place: string; readonly lostGlyphs: readonly LostGlyph[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: Failure };

/** Brings a file to the user: the desk has written it already, or the browser downloads it now. */
export async function deliver(answer: Result<Delivery, Failure>): Promise<Delivered> {
  if (!answer.ok) return { kind: 'failed', problem: answer.problem };
  const delivery = answer.value;
  switch (delivery.kind) {
    case 'saved':
      return { kind: 'delivered', place: delivery.path, lostGlyphs: delivery.lostGlyphs };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'download':
      download(delivery.fileName, new Blob([delivery.bytes], { type: delivery.mediaType }));
      return { kind: 'delivered', place: delivery.fileName, lostGlyphs: delivery.lostGlyphs };
    default:
      return assertNever(delivery);
  }
}

/** Hands a file to the browser. */
export function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
