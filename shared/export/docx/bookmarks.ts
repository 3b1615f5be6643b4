import type { Outline } from '../../packet/outline-types.ts';

/** Word's own limit for the name of a bookmark. */
const NAME_LIMIT = 40;

/** A bookmark name for every id of an outline: letters, digits and underscores, at most 40, each different. */
export function bookmarkNames(outline: Outline): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of idsOf(outline)) {
    if (names.has(id)) continue;
    const plain = `r_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
    let name = plain.slice(0, NAME_LIMIT);
    // Word compares bookmark names without regard to case.
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const ending = `_${copy}`;
      name = plain.slice(0, NAME_LIMIT - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function idsOf(outline: Outline): readonly string[] {
  return outline.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'figure') return [block.id];
    if (block.kind !== 'table') return [];
    const anchors = block.rows.flat().flatMap((cell) => (cell.anchor === undefined ? [] : [cell.anchor]));
    return [block.id, ...anchors];
  });
}
