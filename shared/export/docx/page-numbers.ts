import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Outline } from '../../packet/outline-types.ts';
export function knownPageNumbers(_outline: Outline): PageNumberEstimator | null {
  return (body, ctx) => {
    const r = estimatePageNumbers(body, ctx);
    console.log(r.pageCount, [...r.bookmarks]);
    return r;
  };
}
