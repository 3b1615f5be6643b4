import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OutlineMeta } from '../../packet/outline-types.ts';
import { splitByDirection } from './direction.ts';

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

export function headerOf(meta: OutlineMeta): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', alignment: AlignmentType.END, children: textRuns(meta.header) })],
  });
}

/** What the packet is for on the left, "Page n of m" on the right. */
export function footerOf(meta: OutlineMeta): Footer {
  const tab = { type: TabStopType.RIGHT, position: textWidth(meta) };
  const pages = new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Footer', tabStops: [tab], children: [...textRuns(meta.footer), pages] })],
  });
}

function textRuns(text: string): TextRun[] {
  return splitByDirection(text).map(
    (piece) => new TextRun({ text: piece.text, ...(piece.rightToLeft ? { rightToLeft: true } : {}) }),
  );
}
