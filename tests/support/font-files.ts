import { readFileSync } from 'node:fs';
import type { FontFiles } from '../../shared/export/font-files.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`../../assets/fonts/${name}`, import.meta.url)));

const FACES = {
  regular: read('NotoSans-Regular.ttf'),
  bold: read('NotoSans-Bold.ttf'),
  italic: read('NotoSans-Italic.ttf'),
};
const [math, emoji, symbols, arabic, hebrew, thai, rest] = [
  read('NotoSansMath-Regular.ttf'),
  read('NotoEmoji-Regular.ttf'),
  read('NotoSansSymbols2-Regular.ttf'),
  read('NotoSansArabic-Regular.ttf'),
  read('NotoSansHebrew-Regular.ttf'),
  read('NotoSansThai-Regular.ttf'),
  read('DejaVuSans.ttf'),
];

/** The fonts that the program ships, read once. */
export const shippedFonts: FontFiles = {
  ...FACES,
  fallbacks: [arabic, hebrew, thai, math, emoji, symbols, rest],
  han: {
    sc: read('NotoSansSC-Regular.ttf'),
    jp: read('NotoSansJP-Regular.ttf'),
    kr: read('NotoSansKR-Regular.ttf'),
  },
};

/** Fonts for few scripts, so that some characters have no glyph: Latin, Greek, Cyrillic, Devanagari and signs. */
export const fewFonts: FontFiles = { ...FACES, fallbacks: [math, symbols] };
