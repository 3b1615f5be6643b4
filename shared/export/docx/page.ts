import type { OutlineMeta } from '../../packet/outline-types.ts';

/** Page sizes in twentieths of a point: 210 x 297 mm and 8.5 x 11 inches. */
export const PAPERS = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const;
/** 22 mm at the sides, 24 mm above and below. */
export const MARGIN = { left: 1247, right: 1247, top: 1361, bottom: 1361, header: 680, footer: 680 } as const;

export function pageOf({ paper }: OutlineMeta) {
  return { size: PAPERS[paper], margin: MARGIN };
}

/** Width between the margins, in twentieths of a point. */
export function textWidth({ paper }: OutlineMeta): number {
  return PAPERS[paper].width - MARGIN.left - MARGIN.right;
}
