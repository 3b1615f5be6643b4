import { readClasses, readCoverage } from './layout-tables.ts';
import type { Sfnt } from './sfnt.ts';

/** How much closer (negative) or wider two glyphs stand, in thousandths of the font size. */
export type KerningOf = (left: number, right: number) => number;

type Lookup = readonly KerningOf[];

const ADVANCE = 0x4;
const PAIRS = 2;
const EXTENSION = 9;

/** Pair kerning of a font's `GPOS` table (feature `kern`); a font without it is set without. */
export function readKerning({ view, tables }: Sfnt, scale: number): KerningOf {
  const gpos = tables.get('GPOS')?.offset;
  if (gpos === undefined) return () => 0;
  const lookups = kernLookups(view, gpos).map((at) => readLookup(view, at));
  return (left, right) => Math.round(lookups.reduce((sum, lookup) => sum + firstOf(lookup, left, right), 0) * scale);
}

function firstOf(lookup: Lookup, left: number, right: number): number {
  for (const subtable of lookup) {
    const value = subtable(left, right);
    if (!Number.isNaN(value)) return value;
  }
  return 0;
}

/** Where the lookups of the feature `kern` begin, each once, in the font's order. */
function kernLookups(view: DataView, gpos: number): readonly number[] {
  const features = gpos + view.getUint16(gpos + 6);
  const list = gpos + view.getUint16(gpos + 8);
  const chosen = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index += 1) {
    const record = features + 2 + index * 6;
    if (view.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + view.getUint16(record + 4);
    for (let each = 0; each < view.getUint16(feature + 2); each += 1)
      chosen.add(view.getUint16(feature + 4 + each * 2));
  }
  return [...chosen].sort((a, b) => a - b).map((index) => list + view.getUint16(list + 2 + index * 2));
}

function readLookup(view: DataView, at: number): Lookup {
  const type = view.getUint16(at);
  const subtables: KerningOf[] = [];
  for (let index = 0; index < view.getUint16(at + 4); index += 1) {
    let subtable = at + view.getUint16(at + 6 + index * 2);
    let kind = type;
    if (kind === EXTENSION) {
      kind = view.getUint16(subtable + 2);
      subtable += view.getUint32(subtable + 4);
    }
    if (kind === PAIRS)
      subtables.push(view.getUint16(subtable) === 1 ? readPairs(view, subtable) : readMatrix(view, subtable));
  }
  return subtables;
}

/** Format 1: single pairs of glyphs. NaN says that the subtable knows nothing of a pair. */
function readPairs(view: DataView, at: number): KerningOf {
  const coverage = readCoverage(view, at + view.getUint16(at + 2));
  const first = view.getUint16(at + 4);
  const size = 2 + valueSize(first) + valueSize(view.getUint16(at + 6));
  const pairs = new Map<number, number>();
  for (const [glyph, index] of coverage) {
    const set = at + view.getUint16(at + 10 + index * 2);
    for (let pair = 0; pair < view.getUint16(set); pair += 1) {
      const record = set + 2 + pair * size;
      pairs.set(glyph * 65536 + view.getUint16(record), advanceIn(view, record + 2, first));
    }
  }
  return (left, right) => pairs.get(left * 65536 + right) ?? Number.NaN;
}

/** Format 2: classes of glyphs against classes. */
function readMatrix(view: DataView, at: number): KerningOf {
  const coverage = readCoverage(view, at + view.getUint16(at + 2));
  const first = view.getUint16(at + 4);
  const cell = valueSize(first) + valueSize(view.getUint16(at + 6));
  const lefts = readClasses(view, at + view.getUint16(at + 8));
  const rights = readClasses(view, at + view.getUint16(at + 10));
  const columns = view.getUint16(at + 14);
  return (left, right) => {
    if (!coverage.has(left)) return Number.NaN;
    const place = (lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0);
    return advanceIn(view, at + 16 + place * cell, first);
  };
}

function valueSize(format: number): number {
  let size = 0;
  for (let bits = format; bits !== 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
}

/** The horizontal advance in a value record, behind the placements that may stand before it. */
function advanceIn(view: DataView, at: number, format: number): number {
  return (format & ADVANCE) === 0 ? 0 : view.getInt16(at + valueSize(format & (ADVANCE - 1)));
}
