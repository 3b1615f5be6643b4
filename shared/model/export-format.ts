import * as z from 'zod/mini';

/** The formats that a packet can be written in, by file extension. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'md', 'html', 'json'] as const;
export const exportFormat = z.enum(EXPORT_FORMATS, { error: `must be one of ${EXPORT_FORMATS.join(', ')}` });
export type ExportFormat = z.infer<typeof exportFormat>;
