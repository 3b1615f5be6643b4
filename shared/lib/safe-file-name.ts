import { safeName } from './safe-name.ts';

/** Longest name without its extension, in bytes of UTF-8: disks allow 255, a browser adds " (12)". */
const LONGEST = 180;

/** Any text as a file name; "promotion case" where nothing of it can stand in one. */
export function safeFileName(text: string, extension: string): string {
  return `${safeName(text, { longest: LONGEST, otherwise: 'promotion case' })}.${extension}`;
}
