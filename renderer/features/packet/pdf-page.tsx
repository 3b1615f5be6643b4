import { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

type Props = {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** How wide to show it, in CSS pixels. */
  readonly width: number;
};

/** One page: drawn when it comes near the view, with its text over it to select and to be read aloud. */
export function PdfPage({ pdf, number, width }: Props) {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<{ readonly page: PDFPageProxy; readonly of: PDFDocumentProxy } | null>(null);
  const page = read?.page ?? null;
  const near = useNearView(frame);

  useEffect(() => {
    let current = true;
    void pdf.getPage(number).then((loaded) => current && setRead({ page: loaded, of: pdf }), ignoreGone);
    return () => {
      current = false;
    };
  }, [pdf, number]);

  useEffect(() => {
    if (read === null || !near || canvas.current === null || layer.current === null) return;
    const { page, of } = read;
    // Its document may have given way to the next one, of which this page is not read yet: nothing can be asked of it.
    if (of.loadingTask.destroyed) return;
    const density = Math.min(window.devicePixelRatio || 1, 2);
    const fresh = document.createElement('canvas');
    const scale = scaleTo(page, width);
    const viewport = page.getViewport({ scale: scale * density });
    fresh.width = Math.floor(viewport.width);
    fresh.height = Math.floor(viewport.height);
    const task = page.render({ canvas: fresh, viewport });
    const words = document.createElement('div');
    const textLayer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: words,
      viewport: page.getViewport({ scale }),
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
  }, [read, near, width]);

  const scale = page === null ? null : scaleTo(page, width);
  const height = page === null || scale === null ? width * A4_RATIO : page.getViewport({ scale }).height;
  return (
    <article
      ref={frame}
      className={styles.page}
      aria-label={text.packet.page(number, pdf.numPages)}
      style={{ width, height, '--total-scale-factor': scale ?? 1 } as CSSProperties}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <div ref={layer} className={styles.words} />
    </article>
  );
}

/** Height by width of a page that is not read yet. */
const A4_RATIO = 842 / 595;

function scaleTo(page: PDFPageProxy, width: number): number {
  return width / page.getViewport({ scale: 1 }).width;
}

/** A document that was closed or a drawing that was called off while it was made is no fault. */
function ignoreGone(): void {}

function useNearView(target: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (target.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: target.current.parentElement,
      rootMargin: '800px 0px',
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return near;
}
