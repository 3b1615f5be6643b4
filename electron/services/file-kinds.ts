import type { ExportFormat } from '../../shared/model/export-format.ts';

export type FileKind = { readonly mediaType: string; readonly label: string };

/** What each format is to a browser and to the user. */
export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word document',
  },
  pdf: { mediaType: 'application/pdf', label: 'PDF document' },
  md: { mediaType: 'text/markdown', label: 'Markdown text' },
  html: { mediaType: 'text/html', label: 'Web page' },
  json: { mediaType: 'application/json', label: 'JSON data' },
};
