import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** A case as the file that `case.import` and the command line read: JSON, indented so that people can compare two. */
export function caseFileBytes(subject: PromotionCase): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(subject, null, 2)}\n`);
}
