import type { WrittenDocument } from '../../packet/outline-types.ts';
import type { PacketData } from '../../packet/packet-data.ts';

/** A packet as JSON in UTF-8, indented by two, with a line break at the end. */
export function writeJson(data: PacketData): WrittenDocument {
  return {
    bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`),
    pages: null,
    headings: [],
    lostGlyphs: [],
  };
}
