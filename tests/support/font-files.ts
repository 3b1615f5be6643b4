import { readFileSync } from 'node:fs';
import type { FontFiles } from '../../shared/export/font-files.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../assets/fonts/${name}`, import.meta.url)));

/** The fonts that the program ships, read once. */
export const shippedFonts: FontFiles = {
  regular: read('NotoSans-Regular.ttf'),
  bold: read('NotoSans-Bold.ttf'),
  italic: read('NotoSans-Italic.ttf'),
  fallbacks: [read('NotoSansMath-Regular.ttf'), read('NotoSansSymbols2-Regular.ttf'), read('DejaVuSans.ttf')],
};
