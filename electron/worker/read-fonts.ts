import { readFileSync } from 'node:fs';
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
const HAN = { sc: 'NotoSansSC-Regular.ttf', jp: 'NotoSansJP-Regular.ttf', kr: 'NotoSansKR-Regular.ttf' } as const;

/**
 * The fonts that documents are set in, out of the program's own font folder. Those for Chinese, Japanese and Korean are large
 * and read when the first of their characters is met; this throws then if one is not there.
 */
export async function readFonts(folder: string): Promise<FontFiles> {
  const read = (name: string) => readFile(path.join(folder, name));
  const [regular, bold, italic] = await Promise.all([read(FACES[0]), read(FACES[1]), read(FACES[2])]);
  const known = new Map<string, Uint8Array>();
  const whenAsked = (name: string): Uint8Array => {
    const bytes = known.get(name) ?? readFileSync(path.join(folder, name));
    known.set(name, bytes);
    return bytes;
  };
  const han = {
    get sc() {
      return whenAsked(HAN.sc);
    },
    get jp() {
      return whenAsked(HAN.jp);
    },
    get kr() {
      return whenAsked(HAN.kr);
    },
  };
  return { regular, bold, italic, fallbacks: await Promise.all(FALLBACKS.map(read)), han };
}
