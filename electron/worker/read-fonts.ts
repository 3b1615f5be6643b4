import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FontFiles } from '../../shared/export/font-files.ts';

const FACES = ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf', 'NotoSans-Italic.ttf'] as const;
/** In order of preference, as `assets/fonts/README.md` explains. */
const FALLBACKS = [
  'NotoSansArabic-Regular.ttf',
  'NotoSansHebrew-Regular.ttf',
  'NotoSansThai-Regular.ttf',
  'NotoSansMath-Regular.ttf',
  'NotoEmoji-Regular.ttf',
  'NotoSansSymbols2-Regular.ttf',
  'DejaVuSans.ttf',
] as const;
const HAN = ['NotoSansSC-Regular.ttf', 'NotoSansJP-Regular.ttf', 'NotoSansKR-Regular.ttf'] as const;

/** The fonts that documents are set in, out of the program's own font folder. */
export async function readFonts(folder: string): Promise<FontFiles> {
  const read = (name: string) => readFile(path.join(folder, name));
  const [regular, bold, italic] = await Promise.all([read(FACES[0]), read(FACES[1]), read(FACES[2])]);
  const [sc, jp, kr] = await Promise.all([read(HAN[0]), read(HAN[1]), read(HAN[2])]);
  return { regular, bold, italic, fallbacks: await Promise.all(FALLBACKS.map(read)), han: { sc, jp, kr } };
}
