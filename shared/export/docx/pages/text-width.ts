import { CALIBRI_WIDTHS, WIDTH_DIGITS, WIDTH_RANGES } from './calibri-widths.ts';

export type Face = keyof typeof CALIBRI_WIDTHS;

/** Widths of one face by code, in thousandths of the size; 0xffff where there is none. */
export type FaceWidths = Uint16Array;

const UNKNOWN = 0xffff;
const WRITTEN_UNKNOWN = WIDTH_DIGITS.length ** 2 - 1;
const TABLE_END = Math.max(...WIDTH_RANGES.map(([, last]) => last)) + 1;

const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u2fff\u3000-\u30ff\u3130-\u318f\u31c0-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\p{Script=Han}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const WITHOUT_ROOM = /[\p{Mn}\p{Me}\p{Cf}]/u;

const decoded = new Map<Face, FaceWidths>();

export function widthsOf(face: Face): FaceWidths {
  const known = decoded.get(face) ?? decode(CALIBRI_WIDTHS[face]);
  decoded.set(face, known);
  return known;
}

function decode(written: string): FaceWidths {
  const widths = new Uint16Array(TABLE_END).fill(UNKNOWN);
  let at = 0;
  for (const [first, last] of WIDTH_RANGES) {
    for (let code = first; code <= last; code += 1) {
      const width = digit(written, at) * WIDTH_DIGITS.length + digit(written, at + 1);
      if (width !== WRITTEN_UNKNOWN) widths[code] = width;
      at += 2;
    }
  }
  return widths;
}

function digit(written: string, at: number): number {
  return WIDTH_DIGITS.indexOf(written[at] ?? '/');
}

/** Thousandths of the size that a character takes; null when Word's width is not known, as in scripts whose letters join. */
export function characterWidth(widths: FaceWidths, code: number): number | null {
  const width = code < TABLE_END ? widths[code] : undefined;
  if (width !== undefined && width !== UNKNOWN) return width;
  const character = String.fromCodePoint(code);
  if (EAST_ASIAN.test(character)) return 1_000;
  if (WITHOUT_ROOM.test(character)) return 0;
  return PICTURE.test(character) ? 1_000 : null;
}

/** Whether a line may break on either side of a character, and is set in a font of taller lines. */
export function isEastAsian(code: number): boolean {
  return code >= 0x1100 && EAST_ASIAN.test(String.fromCodePoint(code));
}
