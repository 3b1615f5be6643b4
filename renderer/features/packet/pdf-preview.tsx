import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import { loadPdf } from './load-pdf.ts';
import { LostGlyphs } from './lost-glyphs.tsx';
import styles from './packet-screen.module.css';
import { PdfPage } from './pdf-page.tsx';
import { usePageWidth } from './use-page-width.ts';
import type { PreviewState } from './use-preview.ts';

/** The true PDF, page under page, as it will be exported. */
export function PdfPreview({ state }: { readonly state: PreviewState }) {
  const { packet } = state;
  const [pages, width] = usePageWidth();
  const [shown, setShown] = useState<PDFDocumentProxy | null>(null);

  useEffect(() => {
    if (packet === null) return;
    let current = true;
    const loading = loadPdf(packet.bytes);
    void loading.promise.then((pdf) => {
      if (current) setShown(pdf);
    });
    return () => {
      current = false;
      // The next document takes over first, so that the pages never flash.
      setTimeout(() => void loading.destroy(), 2_000);
    };
  }, [packet]);

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
      {state.stale && <Notice kind="warning">{text.packet.waitForSave}</Notice>}
      {packet !== null && packet.lostGlyphs.length > 0 && <LostGlyphs glyphs={packet.lostGlyphs} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={pages} className={styles.pages} tabIndex={0} aria-label={text.packet.preview}>
        {shown !== null &&
          numbersTo(shown.numPages).map((number) => <PdfPage key={number} pdf={shown} number={number} width={width} />)}
      </section>
    </div>
  );
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
