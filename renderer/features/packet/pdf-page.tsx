import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

/** CSS pixels for a point of the page. */
const SCALE = 1.25;

/** One page: drawn when it comes near the view, with its text over it to select and to be read aloud. */
export function PdfPage({ pdf, number }: { readonly pdf: PDFDocumentProxy; readonly number: number }) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const near = useNearView(frame);

  useEffect(() => {
    let current = true;
    void pdf.getPage(number).then((loaded) => current && setPage(loaded), ignoreGone);
    return () => {
      current = false;
    };
  }, [pdf, number]);

  useEffect(() => {
    if (page === null || !near || canvas.current === null || layer.current === null) return;
    const density = Math.min(window.devicePixelRatio || 1, 2);
    const fresh = document.createElement('canvas');
    const viewport = page.getViewport({ scale: SCALE * density });
    fresh.width = Math.floor(viewport.width);
    fresh.height = Math.floor(viewport.height);
    const task = page.render({ canvas: fresh, viewport });
    const words = document.createElement('div');
    const textLayer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: words,
      viewport: page.getViewport({ scale: SCALE }),
    });
    const [target, over] = [canvas.current, layer.current];
    task.promise.then(() => {
      target.width = fresh.width;
      target.height = fresh.height;
      target.getContext('2d')?.drawImage(fresh, 0, 0);
      target.dataset.drawn = 'true';
    }, ignoreGone);
    textLayer.render().then(() => over.replaceChildren(...words.childNodes), ignoreGone);
    return () => {
      task.cancel();
      textLayer.cancel();
    };
  }, [page, near]);

  const size = page?.getViewport({ scale: SCALE });
  return (
    <article
      ref={frame}
      className={styles.page}
      aria-label={text.packet.page(number, pdf.numPages)}
      style={{ width: size?.width ?? 744, height: size?.height ?? 1052 }}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <div ref={layer} className={styles.words} />
    </article>
  );
}

/** A document that was closed or a drawing that was called off while it was made is no fault. */
function ignoreGone(): void {}

function useNearView(target: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (target.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '800px 0px',
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return near;
}
