import type { PageNumberEstimator } from 'docx';
import type { Outline } from '../../packet/outline-types.ts';

/** Laying pages out costs about 2.5 ms a block on a small machine: some 35 exhibits, and a second and a half, at most. */
const MOST_BLOCKS = 600;
const MOST_CHARACTERS = 250_000;

/** A page layout that tells afterwards whether it reached the end of the document. */
export type PageLayout = { readonly estimate: PageNumberEstimator; readonly finished: () => boolean };

/** Lays pages out as Word does, for the table of contents; null for a packet too long to wait for. */
export async function pageLayoutFor(outline: Outline): Promise<PageLayout | null> {
  if (outline.blocks.length > MOST_BLOCKS || JSON.stringify(outline.blocks).length > MOST_CHARACTERS) return null;
  // Half of docx by size: loaded for a packet that it is used for.
  const { estimatePageNumbers } = await import('docx/layout');
  let finished = true;
  return {
    estimate: (body, context) => {
      const numbers = estimatePageNumbers(body, context);
      // It stops, and gives no count, at a character whose width it does not know; a wrong number is worse than none.
      finished = numbers.pageCount !== undefined;
      return numbers;
    },
    finished: () => finished,
  };
}
