/** Glyphs of an OpenType coverage table with their index in it. */
export function readCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const coverage = new Map<number, number>();
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) {
    for (let index = 0; index < count; index += 1) coverage.set(view.getUint16(at + 4 + index * 2), index);
    return coverage;
  }
  for (let range = 0; range < count; range += 1) {
    const record = at + 4 + range * 6;
    const first = view.getUint16(record);
    for (let glyph = first; glyph <= view.getUint16(record + 2); glyph += 1) {
      coverage.set(glyph, view.getUint16(record + 4) + glyph - first);
    }
  }
  return coverage;
}

/** Classes of an OpenType class definition by glyph; a glyph that is missing has class 0. */
export function readClasses(view: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2);
    for (let index = 0; index < view.getUint16(at + 4); index += 1) {
      classes.set(first + index, view.getUint16(at + 6 + index * 2));
    }
    return classes;
  }
  for (let range = 0; range < view.getUint16(at + 2); range += 1) {
    const record = at + 4 + range * 6;
    for (let glyph = view.getUint16(record); glyph <= view.getUint16(record + 2); glyph += 1) {
      classes.set(glyph, view.getUint16(record + 4));
    }
  }
  return classes;
}
