import { getDocument, type PDFDocumentLoadingTask, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Part of the Trusted Types API that TypeScript's DOM library does not know yet. */
type ScriptUrlPolicy = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
};

let worker: PDFWorker | null = null;

/**
 * Reads a PDF for drawing; one worker serves the window. The bytes are copied, for the worker takes what it is given.
 *
 * The worker is handed over, never left to pdf.js: what pdf.js takes of itself it ends with each document, and a document
 * that is opened meanwhile throws.
 */
export function loadPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  worker ??= PDFWorker.create({ port: new Worker(trusted(workerUrl), { type: 'module' }) });
  return getDocument({
    worker,
    data: bytes.slice(),
    useWasm: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}

/** The one script address that the window makes: its own worker, under the one policy that the CSP names. */
function trusted(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return address;
  return trustedTypes
    .createPolicy('rungs-worker', {
      createScriptURL: (url) => {
        if (url !== workerUrl) throw new TypeError('Only the PDF worker may be started.');
        return url;
      },
    })
    .createScriptURL(address);
}
