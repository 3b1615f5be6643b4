import type { FontFiles } from '../../shared/export/font-files.ts';
import type { WrittenDocument } from '../../shared/packet/outline-types.ts';
import type { DocumentJob } from './document-job.ts';

export type DocumentWriter = (job: DocumentJob) => Promise<WrittenDocument>;

const NO_FONTS: FontFiles = {
  regular: new Uint8Array(),
  bold: new Uint8Array(),
  italic: new Uint8Array(),
  fallbacks: [],
};

/** Writes documents in this thread, as the worker and the command line do; fonts are read once, with the first PDF. */
export function createDocumentWriter(fontFolder: string): DocumentWriter {
  let reading: Promise<FontFiles> | null = null;
  return async (job) => {
    if (job.format === 'clipboard') {
      const { copyPacket } = await import('../../shared/export/copy-packet.ts');
      const bytes = new TextEncoder().encode(JSON.stringify(copyPacket(job)));
      return { bytes, pages: null, headings: [], lostGlyphs: [] };
    }
    if (job.format === 'pdf') reading ??= fontsIn(fontFolder);
    const [{ writePacket }, fonts] = await Promise.all([
      import('../../shared/export/write-packet.ts'),
      job.format === 'pdf' && reading !== null ? reading : NO_FONTS,
    ]);
    return writePacket({ ...job, fonts });
  };
}

/** Loaded when it is needed: only a PDF has fonts inside. */
async function fontsIn(folder: string): Promise<FontFiles> {
  const { readFonts } = await import('./read-fonts.ts');
  return readFonts(folder);
}
