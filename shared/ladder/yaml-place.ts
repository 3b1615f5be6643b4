import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import { pathOf } from '../lib/json-pointer.ts';

/** Where in a YAML file the value of a JSON pointer stands, as in "line 12, column 5"; the nearest parent when it is missing. */
export function placeOfPointer(document: Document, lines: LineCounter, pointer: string): string {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of pathOf(pointer)) {
    const [key, value] = childAt(node, step);
    offset = offsetOf(key) ?? offsetOf(value) ?? offset;
    if (value === undefined) break;
    node = value;
  }
  return placeOfOffset(lines, offset);
}

export function placeOfOffset(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${Math.max(line, 1)}, column ${Math.max(col, 1)}`;
}

/** The key and value of one step down; a list has no key. */
function childAt(node: unknown, step: string): readonly [unknown, unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return [pair?.key, pair?.value];
  }
  if (isNode(node) && 'items' in node && Array.isArray(node.items)) return [undefined, node.items[Number(step)]];
  return [undefined, undefined];
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
