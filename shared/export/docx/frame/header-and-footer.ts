import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OutlineMeta } from '../../../packet/outline-types.ts';
import { splitByDirection } from '../direction.ts';
import { textWidth } from '../page.ts';

/** For the page of the title. */
export function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'Header' })] });
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
