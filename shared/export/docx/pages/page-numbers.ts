import type { Outline, OutlineMeta } from '../../../packet/outline-types.ts';
import { SEPARATOR_HEIGHT } from '../footnotes.ts';
import { MARGIN, PAPERS, textWidth } from '../page.ts';
import { countLines } from './count-lines.ts';
import { pagesOf } from './flow.ts';
import { flowItems } from './flow-items.ts';
import { styleMetrics } from './style-metrics.ts';

/** Where every page of a packet begins, as Word lays it out. */
export type PageNumbers = {
  /** Of each heading in the table of contents, from 1. */
  readonly headings: readonly number[];
  readonly count: number;
};

/** Some 8,000 exhibits, and a second; above it Word is asked to fill in the pages when it opens the document. */
const MOST_BLOCKS = 100_000;

/**
 * The pages that Word sets a packet on; null when they cannot be told: it is very long, or has characters whose widths in Word are
 * not known. A wrong number in a table of contents is worse than none.
 */
export function pageNumbers(outline: Outline): PageNumbers | null {
  if (outline.blocks.length > MOST_BLOCKS) return null;
  const items = flowItems(outline);
  const room = roomOf(outline.meta);
  if (items === null || room === null) return null;
  const { pages, count } = pagesOf(items, { room, separator: SEPARATOR_HEIGHT - styleMetrics('FootnoteText').after });
  return { headings: pages, count };
}

/** Height between header and footer in points: a long name may take more than a line of either. */
function roomOf(meta: OutlineMeta): number | null {
  const { height } = PAPERS[meta.paper];
  const header = heightOf('Header', meta.header, meta);
  const footer = heightOf('Footer', `${meta.footer}\tPage 0000 of 0000`, meta);
  if (header === null || footer === null) return null;
  const top = Math.max(MARGIN.top / 20, MARGIN.header / 20 + header);
  return height / 20 - top - Math.max(MARGIN.bottom / 20, MARGIN.footer / 20 + footer);
}

function heightOf(style: string, text: string, meta: OutlineMeta): number | null {
  const { size, line } = styleMetrics(style);
  const lines = countLines([{ text, face: 'regular' }], size, textWidth(meta) / 20);
  return lines === null ? null : lines.count * line;
}
