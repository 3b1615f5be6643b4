import { emptyCode, type PrefixCode, setCode } from './huffman.ts';

/** Packs bytes as a deflate stream (RFC 1951); the same bytes give the same stream, whatever was packed before. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const HASH_BITS = 14;
const WINDOW = 32_768;
const SHORTEST = 4;
const LONGEST = 258;
/** How many earlier places are looked at, and from what length on the first found is good enough. */
const TRIES = 8;
const GOOD = 64;
/** How many places of a repeat are noted, to be found later: all of them would make a hundredth less of it, and take a fifth longer. */
const NOTED = 16;
const SYMBOLS_A_BLOCK = 16_384;
const END_OF_BLOCK = 256;
const LITERALS = 286;
const DISTANCES = 30;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTH_EXTRA = Uint8Array.from({ length: 29 }, (_, code) => (code < 8 || code === 28 ? 0 : (code >> 2) - 1));
const DISTANCE_EXTRA = Uint8Array.from({ length: DISTANCES }, (_, code) => (code < 4 ? 0 : (code >> 1) - 1));
const LENGTH_START = startsOf(LENGTH_EXTRA, 3);
const DISTANCE_START = startsOf(DISTANCE_EXTRA, 1);
LENGTH_START[28] = LONGEST;
const CODE_OF_LENGTH = codesOf(LENGTH_START, LONGEST + 1);
const CODE_OF_DISTANCE = codesOf(DISTANCE_START, WINDOW + 1);

function startsOf(extra: Uint8Array, first: number): Uint16Array {
  let start = first;
  return Uint16Array.from(extra, (bits) => {
    start += 1 << bits;
    return start - (1 << bits);
  });
}

function codesOf(starts: Uint16Array, size: number): Uint8Array {
  const codes = new Uint8Array(size);
  for (const [code, start] of starts.entries()) codes.fill(code, start);
  return codes;
}

/**
 * Packs many small streams: its tables are made once, where a library's are made for each stream and take longer
 * than the packing. Not by Node, whose zlib gives other bytes on other processors.
 */
export function createDeflate(): Deflate {
  const head = new Int32Array(1 << HASH_BITS);
  const before = new Int32Array(WINDOW);
  // A byte as it is, or the length of a repeat above 16 bits of distance.
  const symbols = new Uint32Array(SYMBOLS_A_BLOCK);
  const literalCounts = new Uint32Array(LITERALS);
  const distanceCounts = new Uint32Array(DISTANCES);
  const literalCode = emptyCode(LITERALS);
  const distanceCode = emptyCode(DISTANCES);
  let out = new Uint8Array(65_536);
  let at = 0;
  let held = 0;
  let heldBits = 0;
  // What is packed next counts its places from here on, so that places of earlier streams are known by being lower.
  let base = 1;

  const put = (value: number, bits: number) => {
    held |= value << heldBits;
    heldBits += bits;
    while (heldBits >= 8) {
      out[at] = held;
      at += 1;
      held >>>= 8;
      heldBits -= 8;
    }
  };

  const putSymbol = (symbol: number) => {
    if (symbol <= END_OF_BLOCK) {
      put(literalCode.bits[symbol] ?? 0, literalCode.lengths[symbol] ?? 0);
      return;
    }
    const length = symbol >>> 16;
    const code = CODE_OF_LENGTH[length] ?? 0;
    put(literalCode.bits[257 + code] ?? 0, literalCode.lengths[257 + code] ?? 0);
    put(length - (LENGTH_START[code] ?? 0), LENGTH_EXTRA[code] ?? 0);
    const distance = symbol & 0xffff;
    const way = CODE_OF_DISTANCE[distance] ?? 0;
    put(distanceCode.bits[way] ?? 0, distanceCode.lengths[way] ?? 0);
    put(distance - (DISTANCE_START[way] ?? 0), DISTANCE_EXTRA[way] ?? 0);
  };

  const endBlock = (isLast: boolean, count: number) => {
    literalCounts[END_OF_BLOCK] = 1;
    setCode(literalCode, literalCounts, 15);
    setCode(distanceCode, distanceCounts, 15);
    put(isLast ? 1 : 0, 1);
    put(2, 2);
    putCodes(put, literalCode, distanceCode);
    for (let index = 0; index < count; index += 1) putSymbol(symbols[index] ?? 0);
    putSymbol(END_OF_BLOCK);
    literalCounts.fill(0);
    distanceCounts.fill(0);
  };

  const pack = (bytes: Uint8Array) => {
    const size = bytes.length;
    const hashed = size - SHORTEST;
    const start = base;
    let count = 0;
    for (let from = 0; from < size; ) {
      if (count === SYMBOLS_A_BLOCK) {
        endBlock(false, count);
        count = 0;
      }
      const found = from <= hashed ? note(head, before, bytes, from, start) : 0;
      const repeat = found < start ? 0 : longestRepeat(before, bytes, from, found, start);
      if (repeat === 0) {
        const byte = bytes[from] ?? 0;
        symbols[count] = byte;
        literalCounts[byte] = (literalCounts[byte] ?? 0) + 1;
        from += 1;
      } else {
        symbols[count] = repeat;
        const code = 257 + (CODE_OF_LENGTH[repeat >>> 16] ?? 0);
        const way = CODE_OF_DISTANCE[repeat & 0xffff] ?? 0;
        literalCounts[code] = (literalCounts[code] ?? 0) + 1;
        distanceCounts[way] = (distanceCounts[way] ?? 0) + 1;
        const end = from + (repeat >>> 16);
        const noted = Math.min(end, from + NOTED, hashed + 1);
        for (from += 1; from < noted; from += 1) note(head, before, bytes, from, start);
        from = end;
      }
      count += 1;
    }
    endBlock(true, count);
  };

  return (bytes) => {
    if (base + bytes.length > 0x3fff_ffff) {
      head.fill(0);
      base = 1;
    }
    // No symbol takes more than two bytes, and the codes of a block have room in what is over.
    if (out.length < bytes.length * 2 + 4096) out = new Uint8Array(bytes.length * 2 + 4096);
    at = 0;
    pack(bytes);
    base += bytes.length;
    if (heldBits > 0) put(0, 8 - heldBits);
    return out.slice(0, at);
  };
}

function hashAt(bytes: Uint8Array, at: number): number {
  const four =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}

/** The two codes of a block, as lengths in a third (RFC 1951, 3.2.7). */
function putCodes(put: (value: number, bits: number) => void, literals: PrefixCode, distances: PrefixCode): void {
  const literalEnd = endOf(literals.lengths, 257);
  const distanceEnd = endOf(distances.lengths, 1);
  const all = new Uint8Array(literalEnd + distanceEnd);
  all.set(literals.lengths.subarray(0, literalEnd));
  all.set(distances.lengths.subarray(0, distanceEnd), literalEnd);
  const runs = runsOf(all);
  const counts = new Uint32Array(19);
  for (let at = 0; at < runs.length; at += 3) counts[runs[at] ?? 0] = (counts[runs[at] ?? 0] ?? 0) + 1;
  const code = emptyCode(19);
  setCode(code, counts, 7);
  let written = ORDER.length;
  while (written > 4 && code.lengths[ORDER[written - 1] ?? 0] === 0) written -= 1;
  put(literalEnd - 257, 5);
  put(distanceEnd - 1, 5);
  put(written - 4, 4);
  for (let at = 0; at < written; at += 1) put(code.lengths[ORDER[at] ?? 0] ?? 0, 3);
  for (let at = 0; at < runs.length; at += 3) {
    const symbol = runs[at] ?? 0;
    put(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0);
    put(runs[at + 1] ?? 0, runs[at + 2] ?? 0);
  }
}

/** Lengths with their repetitions told: of each a symbol, what goes with it, and in how many bits. */
function runsOf(all: Uint8Array): number[] {
  const runs: number[] = [];
  for (let from = 0; from < all.length; ) {
    const length = all[from] ?? 0;
    let to = from + 1;
    while (to < all.length && all[to] === length) to += 1;
    if (length !== 0) {
      runs.push(length, 0, 0);
      from += 1;
    }
    for (; from < to; ) {
      const left = to - from;
      if (left < 3) runs.push(length, 0, 0);
      else if (length !== 0) runs.push(16, Math.min(left, 6) - 3, 2);
      else if (left < 11) runs.push(17, left - 3, 3);
      else runs.push(18, Math.min(left, 138) - 11, 7);
      from += left < 3 ? 1 : Math.min(left, length === 0 ? 138 : 6);
    }
  }
  return runs;
}

function endOf(lengths: Uint8Array, least: number): number {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return end;
}

/** How many bytes are the same from two places on. */
function sameAt(bytes: Uint8Array, one: number, other: number, most: number): number {
  let same = 0;
  while (same < most && bytes[one + same] === bytes[other + same]) same += 1;
  return same;
}

/** Notes a place by the four bytes there; returns the one before it that has the same hash. */
function note(head: Int32Array, before: Int32Array, bytes: Uint8Array, from: number, start: number): number {
  const hash = hashAt(bytes, from);
  const found = head[hash] ?? 0;
  before[(start + from) & (WINDOW - 1)] = found;
  head[hash] = start + from;
  return found;
}

/** The longest of the repeats of what was noted: its length above 16 bits of distance. None when no place has as much as is worth it. */
function longestRepeat(before: Int32Array, bytes: Uint8Array, from: number, first: number, start: number): number {
  const lowest = Math.max(start, start + from - WINDOW + 1);
  const most = Math.min(LONGEST, bytes.length - from);
  let found = first;
  let length = SHORTEST - 1;
  let source = 0;
  for (let tries = TRIES; tries > 0 && found >= lowest; tries -= 1) {
    const other = found - start;
    if (bytes[other + length] === bytes[from + length]) {
      const same = sameAt(bytes, other, from, most);
      if (same > length) {
        length = same;
        source = other;
        if (same >= GOOD || same === most) break;
      }
    }
    found = before[found & (WINDOW - 1)] ?? 0;
  }
  return length < SHORTEST ? 0 : (length << 16) | (from - source);
}
