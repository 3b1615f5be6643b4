import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { loadPdf } from './load-pdf.ts';

/** How long a document outlives the one that takes its place, in milliseconds: its pages stay until new ones are drawn. */
const OUTLIVES = 2_000;

type OpenPdf = {
  /** The last document that could be opened; stays until the next one is there. */
  readonly pdf: PDFDocumentProxy | null;
  /** Whether the newest bytes could not be opened. */
  readonly unreadable: boolean;
};

/** A PDF opened for drawing; what it held is given back once another one has taken its place. */
export function useOpenPdf(bytes: Uint8Array | null): OpenPdf {
  const [open, setOpen] = useState<OpenPdf>({ pdf: null, unreadable: false });

  useEffect(() => {
    if (bytes === null) return;
    let current = true;
    const openIt = async (): Promise<void> => {
      try {
        const pdf = await loadPdf(bytes).promise;
        if (current) setOpen({ pdf, unreadable: false });
        else await pdf.loadingTask.destroy();
      } catch {
        if (current) setOpen(({ pdf }) => ({ pdf, unreadable: true }));
      }
    };
    void openIt();
    return () => {
      current = false;
    };
  }, [bytes]);

  const { pdf } = open;
  useEffect(() => () => void setTimeout(() => void pdf?.loadingTask.destroy(), OUTLIVES), [pdf]);

  return open;
}
