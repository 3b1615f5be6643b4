import type { FontUse, UsedGlyph } from '../font/font-use.ts';
import { subsetFont } from '../font/subset.ts';
import { hashOf } from './hash.ts';
import { latin1, type PdfObject, type PdfStream } from './pdf-objects.ts';

const SYMBOLIC_FLAG = 4;
const ITALIC_FLAG = 64;

/** How many objects a font is written as. */
export const OBJECTS_A_FONT = 5;

/**
 * Cuts a font down to its used glyphs and describes it as a composite font (ISO 32000-1, 9.7); pages refer to the first
 * of `numbers`.
 */
export function fontObjects(
  use: FontUse,
  [font = 0, descendant = 0, descriptor = 0, program = 0, toUnicode = 0]: readonly number[],
): { readonly objects: readonly PdfObject[]; readonly streams: readonly PdfStream[] } {
  const { typeface } = use;
  const used = use.used();
  const file = subsetFont(
    typeface.sfnt,
    used.map(({ glyph }) => glyph),
  );
  const unicode = unicodeMap(used);
  const name = `${subsetTag(unicode)}+${typeface.name}`;
  const widths = used.map(({ glyph }) => Math.round(typeface.advanceOf(glyph) * 100) / 100).join(' ');
  const flags = SYMBOLIC_FLAG + (typeface.italicAngle === 0 ? 0 : ITALIC_FLAG);
  return {
    objects: [
      {
        number: font,
        body: `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R>>`,
      },
      {
        number: descendant,
        body: `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 1000 /W [0 [${widths}]]>>`,
      },
      {
        number: descriptor,
        body: `<</Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${typeface.bounds.join(' ')}] /ItalicAngle ${Math.round(typeface.italicAngle * 10) / 10} /Ascent ${typeface.ascent} /Descent ${typeface.descent} /CapHeight ${typeface.capHeight} /StemV ${typeface.weight >= 600 ? 140 : 85} /FontFile2 ${program} 0 R>>`,
      },
    ],
    streams: [
      { number: program, keys: `/Length1 ${file.length}`, bytes: file },
      { number: toUnicode, keys: '', bytes: latin1(unicode) },
    ],
  };
}

/** Six capitals that tell two subsets of one font apart. */
function subsetTag(unicode: string): string {
  const letters = hashOf([unicode]).match(/../g)?.slice(0, 6) ?? [];
  return letters.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26))).join('');
}

/** The map from codes back to text, so that a document can be searched, copied and read aloud. */
function unicodeMap(used: readonly UsedGlyph[]): string {
  const lines = used.slice(1).map(({ codePoint }, index) => `<${hex(index + 1)}> <${utf16(codePoint)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(codePoint: number): string {
  // Values that may not stand in such a map, and halves of a character, are read as the replacement character.
  const allowed = codePoint !== 0xfeff && codePoint !== 0xfffe && codePoint !== 0xffff;
  const text = String.fromCodePoint(allowed ? codePoint : 0xfffd).toWellFormed();
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
