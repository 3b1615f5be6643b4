import { type Sfnt, tableStart } from './sfnt.ts';

const FORMAT_12_RANK = 2;
const FORMAT_4_RANK = 1;

/** Which glyph draws which code point, from the widest Unicode subtable of `cmap` (formats 12 and 4). */
export function readCharacterMap(font: Sfnt): ReadonlyMap<number, number> {
  const start = tableStart(font, 'cmap');
  const { view } = font;
  let best = { rank: 0, at: 0 };
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const record = start + 4 + index * 8;
    const at = start + view.getUint32(record + 4);
    const rank = rankOf(view.getUint16(record), view.getUint16(record + 2), view.getUint16(at));
    if (rank > best.rank) best = { rank, at };
  }
  if (best.rank === FORMAT_12_RANK) return readFormat12(view, best.at);
  if (best.rank === FORMAT_4_RANK) return readFormat4(view, best.at);
  throw new Error('A font file has no Unicode character map');
}

function rankOf(platform: number, encoding: number, format: number): number {
  if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) return 0;
  if (format === 12) return FORMAT_12_RANK;
  return format === 4 ? FORMAT_4_RANK : 0;
}

function readFormat12(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + group * 12;
    const first = view.getUint32(record);
    const glyph = view.getUint32(record + 8);
    for (let code = first; code <= view.getUint32(record + 4); code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function readFormat4(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + doubled * 2 + segment);
    const offsetAt = at + 16 + doubled * 3 + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - first) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
