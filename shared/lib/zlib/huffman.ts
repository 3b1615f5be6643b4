/** A prefix code: of each symbol the length in bits, 0 for one that is not used, and the bits with the first lowest. */
export type PrefixCode = { readonly lengths: Uint8Array; readonly bits: Uint16Array };

export function emptyCode(symbols: number): PrefixCode {
  return { lengths: new Uint8Array(symbols), bits: new Uint16Array(symbols) };
}

const LONGEST = 15;

/** Sets a code to the shortest for how often each symbol comes, none longer than `limit` bits (RFC 1951, 3.2.2). */
export function setCode({ lengths, bits }: PrefixCode, counts: Uint32Array, limit: number): void {
  const used: number[] = [];
  for (let symbol = 0; symbol < lengths.length; symbol += 1) if ((counts[symbol] ?? 0) > 0) used.push(symbol);
  // Ties fall as the symbols stand, so that the same counts always give the same code.
  used.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0) || one - other);
  const ofLength = limited(depthsOf(used.map((symbol) => counts[symbol] ?? 0)), limit);
  lengths.fill(0);
  let next = used.length - 1;
  for (let length = 1; length <= limit; length += 1) {
    for (let left = ofLength[length] ?? 0; left > 0; left -= 1, next -= 1) lengths[used[next] ?? 0] = length;
  }
  setBits(lengths, bits, ofLength);
}

/** Depths in a tree of the least weight, by the counts of its leaves in ascending order (Moffat and Katajainen, 1995). */
function depthsOf(weights: number[]): readonly number[] {
  const tree = weights;
  const size = tree.length;
  const at = (index: number) => tree[index] ?? 0;
  if (size < 2) return tree.map(() => 1);
  tree[0] = at(0) + at(1);
  let root = 0;
  let leaf = 2;
  const take = (next: number) => {
    if (leaf >= size || (root < next && at(root) < at(leaf))) {
      const weight = at(root);
      tree[root] = next;
      root += 1;
      return weight;
    }
    leaf += 1;
    return at(leaf - 1);
  };
  for (let next = 1; next < size - 1; next += 1) {
    const first = take(next);
    tree[next] = first;
    tree[next] = first + take(next);
  }
  tree[size - 2] = 0;
  for (let next = size - 3; next >= 0; next -= 1) tree[next] = at(at(next)) + 1;
  let free = 1;
  let inner = 0;
  let place = size - 1;
  root = size - 2;
  for (let depth = 0; free > 0; depth += 1) {
    while (root >= 0 && at(root) === depth) {
      inner += 1;
      root -= 1;
    }
    for (; free > inner; free -= 1, place -= 1) tree[place] = depth;
    free = 2 * inner;
    inner = 0;
  }
  return tree;
}

/** How many codes have each length, once those that are too long are shortened and others made longer for them. */
function limited(depths: readonly number[], limit: number): Uint16Array {
  const ofLength = new Uint16Array(limit + 1);
  for (const depth of depths) ofLength[Math.min(depth, limit)] = (ofLength[Math.min(depth, limit)] ?? 0) + 1;
  let room = 0;
  for (let length = 1; length <= limit; length += 1) room += (ofLength[length] ?? 0) << (limit - length);
  for (; room > 1 << limit; room -= 1) {
    ofLength[limit] = (ofLength[limit] ?? 0) - 1;
    let shorter = limit - 1;
    while (ofLength[shorter] === 0) shorter -= 1;
    ofLength[shorter] = (ofLength[shorter] ?? 0) - 1;
    ofLength[shorter + 1] = (ofLength[shorter + 1] ?? 0) + 2;
  }
  return ofLength;
}

function setBits(lengths: Uint8Array, bits: Uint16Array, ofLength: Uint16Array): void {
  const next = new Uint16Array(LONGEST + 1);
  for (let length = 1; length < ofLength.length; length += 1)
    next[length] = ((next[length - 1] ?? 0) + (length === 1 ? 0 : (ofLength[length - 1] ?? 0))) << 1;
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    let code = next[length] ?? 0;
    next[length] = code + 1;
    let turned = 0;
    for (let bit = 0; bit < length; bit += 1, code >>= 1) turned = (turned << 1) | (code & 1);
    bits[symbol] = turned;
  }
}
