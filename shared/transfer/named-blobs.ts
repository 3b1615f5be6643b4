import type { PromotionCase } from '../model/promotion-case.ts';

/** A file that a case names: its hash, and how the user knows it. */
export type NamedBlob = { readonly hash: string; readonly name: string };

/** Every file that a case names, each hash once. */
export function namedBlobs(_subject: PromotionCase): readonly NamedBlob[] {
  return [];
}
