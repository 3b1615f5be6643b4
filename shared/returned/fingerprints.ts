import type { FoundRemark } from '../model/review.ts';
import type { Sha256 } from './returned-types.ts';

const ENCODER = new TextEncoder();

/**
 * Marks each remark by what stays the same while a document goes round: its kind, author, day, words and place - not the
 * words around it, and not its answers. Of remarks that are alike in all of these, the second has another mark than the first.
 */
export function withFingerprints(
  remarks: readonly Omit<FoundRemark, 'fingerprint'>[],
  sha256: Sha256,
): readonly FoundRemark[] {
  const seen = new Map<string, number>();
  return remarks.map((remark) => {
    const { kind, author, date, text, was, place } = remark;
    const where = place === null ? null : place.id === '' ? place.heading : place.id;
    const what = JSON.stringify([kind, author, date, text, was, where]);
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return { ...remark, fingerprint: sha256(ENCODER.encode(`${before} ${what}`)).slice(0, 32) };
  });
}
