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
  let count = 0;
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

  const endBlock = (isLast: boolean) => {
    literalCounts[END_OF_BLOCK] = 1;
    setCode(literalCode, literalCounts, 15);
    setCode(distanceCode, distanceCounts, 15);
    put(isLast ? 1 : 0, 1);
    put(2, 2);
    putCodes(put, literalCode, distanceCode);
    const { lengths, bits } = literalCode;
    for (let index = 0; index < count; index += 1) {
      const symbol = symbols[index] ?? 0;
      if (symbol < 256) {
        put(bits[symbol] ?? 0, lengths[symbol] ?? 0);
        continue;
      }
      const length = symbol >>> 16;
      const code = CODE_OF_LENGTH[length] ?? 0;
      put(bits[257 + code] ?? 0, lengths[257 + code] ?? 0);
      put(length - (LENGTH_START[code] ?? 0), LENGTH_EXTRA[code] ?? 0);
      const distance = symbol & 0xffff;
      const way = CODE_OF_DISTANCE[distance] ?? 0;
      put(distanceCode.bits[way] ?? 0, distanceCode.lengths[way] ?? 0);
      put(distance - (DISTANCE_START[way] ?? 0), DISTANCE_EXTRA[way] ?? 0);
    }
    put(bits[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
    literalCounts.fill(0);
    distanceCounts.fill(0);
    count = 0;
  };

  const pack = (bytes: Uint8Array) => {
    const size = bytes.length;
    const hashed = size - SHORTEST;
    for (let from = 0; from < size; ) {
      if (count === SYMBOLS_A_BLOCK) endBlock(false);
      let length = SHORTEST - 1;
      let source = 0;
      if (from <= hashed) {
        const hash = hashAt(bytes, from);
        const place = base + from;
        const lowest = Math.max(base, place - WINDOW + 1);
        const most = Math.min(LONGEST, size - from);
        let found = head[hash] ?? 0;
        before[place & (WINDOW - 1)] = found;
        head[hash] = place;
        for (let tries = TRIES; tries > 0 && found >= lowest; tries -= 1) {
          const other = found - base;
          if (bytes[other + length] === bytes[from + length]) {
            let same = 0;
            while (same < most && bytes[other + same] === bytes[from + same]) same += 1;
            if (same > length) {
              length = same;
              source = other;
              if (same >= GOOD || same === most) break;
            }
          }
          found = before[found & (WINDOW - 1)] ?? 0;
        }
      }
      if (length < SHORTEST) {
        const byte = bytes[from] ?? 0;
        symbols[count] = byte;
        literalCounts[byte] = (literalCounts[byte] ?? 0) + 1;
        from += 1;
      } else {
        const distance = from - source;
        symbols[count] = (length << 16) | distance;
        const code = 257 + (CODE_OF_LENGTH[length] ?? 0);
        const way = CODE_OF_DISTANCE[distance] ?? 0;
        literalCounts[code] = (literalCounts[code] ?? 0) + 1;
        distanceCounts[way] = (distanceCounts[way] ?? 0) + 1;
        const end = from + length;
        for (from += 1; from < end; from += 1) {
          if (from > hashed) continue;
          const hash = hashAt(bytes, from);
          before[(base + from) & (WINDOW - 1)] = head[hash] ?? 0;
          head[hash] = base + from;
        }
      }
      count += 1;
    }
    endBlock(true);
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
