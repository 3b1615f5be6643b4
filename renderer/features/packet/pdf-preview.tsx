import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import { LostGlyphs } from './lost-glyphs.tsx';
import styles from './packet-screen.module.css';
import { PdfPage } from './pdf-page.tsx';
import { useOpenPdf } from './use-open-pdf.ts';
import { usePageWidth } from './use-page-width.ts';
import type { PreviewState } from './use-preview.ts';

/** The true PDF, page under page, as it will be exported. */
export function PdfPreview({ state }: { readonly state: PreviewState }) {
  const { packet } = state;
  const [pages, width] = usePageWidth();
  const { pdf, unreadable } = useOpenPdf(packet?.bytes ?? null);

  return (
    <div className={styles.preview} aria-busy={state.drawing}>
      <p className={styles.status} role="status">
        {state.drawing ? text.packet.drawing : packet === null ? '' : text.packet.pages(packet.pages)}
      </p>
      {state.problem !== null && (
        <Notice kind="problem">
          <strong>{text.packet.failed}.</strong> {state.problem.message}
        </Notice>
      )}
      {unreadable && <Notice kind="problem">{text.packet.notShown}</Notice>}
      {state.stale && <Notice kind="warning">{text.packet.waitForSave}</Notice>}
      {packet !== null && packet.lostGlyphs.length > 0 && <LostGlyphs glyphs={packet.lostGlyphs} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={pages} className={styles.pages} tabIndex={0} aria-label={text.packet.preview}>
        {pdf !== null &&
          numbersTo(pdf.numPages).map((number) => <PdfPage key={number} pdf={pdf} number={number} width={width} />)}
      </section>
    </div>
  );
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
