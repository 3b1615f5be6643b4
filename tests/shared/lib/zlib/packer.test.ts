import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createPacker } from '../../../../shared/lib/zlib/packer.ts';

const text = (value: string) => new TextEncoder().encode(value);

/** Bytes that look made up, the same for the same seed; low ones come more often the higher `lean` is. */
function bytesOf(size: number, { kinds, lean, seed = 1 }: { kinds: number; lean: number; seed?: number }): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) ** lean * kinds);
  });
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Counts that grow as Fibonacci's, which make the longest codes there can be. */
function steepBytes(): Uint8Array {
  const counts = [1, 1];
  while (counts.length < 24) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
  const sorted = counts.flatMap((count, byte) => Array<number>(count).fill(byte * 7));
  const places = bytesOf(sorted.length * 4, { kinds: 256, lean: 1 });
  const rank = new DataView(places.buffer);
  const order = sorted.map((byte, index) => ({ byte, rank: rank.getUint32(index * 4) }));
  return Uint8Array.from(order.sort((one, other) => one.rank - other.rank).map(({ byte }) => byte));
}

describe('packing', () => {
  const samples: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ...[1, 2, 3, 4, 5].map((size) => [`${size} bytes`, bytesOf(size, { kinds: 256, lean: 1 })] as const),
    ['one byte again and again', new Uint8Array(100_000).fill(7)],
    ['a sentence that comes again', text('Led the billing reconciliation. '.repeat(400))],
    ['a repeat as far away as the window is wide', text(`Begins here.${'x'.repeat(32_755)}Begins here.`)],
    ['a repeat just beyond the window', text(`Begins here.${'x'.repeat(32_760)}Begins here.`)],
    ['bytes without a pattern', bytesOf(200_000, { kinds: 256, lean: 1 })],
    ['few kinds of bytes', bytesOf(90_000, { kinds: 3, lean: 1 })],
    ['counts that ask for codes longer than there may be', steepBytes()],
    ...[2, 5, 9].map((lean) => [`bytes leaning by ${lean}`, bytesOf(70_000, { kinds: 256, lean })] as const),
  ];

  it.each(samples)('is undone by others: %s', (_, bytes) => {
    const packed = createPacker()(bytes);
    expect(inflateSync(packed).equals(bytes)).toBe(true);
    expect(Buffer.from(unzlibSync(packed)).equals(bytes)).toBe(true);
  });

  it('is undone by others whatever it is made of, one stream after the other', () => {
    const packer = createPacker();
    const piece = fc.oneof(
      fc.record({ fresh: fc.uint8Array({ maxLength: 40 }) }),
      fc.record({ size: fc.nat(3_000), kinds: fc.integer({ min: 1, max: 256 }), lean: fc.nat(6), seed: fc.nat() }),
      fc.record({ back: fc.nat(40_000), length: fc.nat(700) }),
      fc.record({ byte: fc.nat(255), times: fc.nat(40_000) }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = pieces.reduce<Uint8Array>((all, each) => {
          if ('fresh' in each) return joined(all, each.fresh);
          if ('kinds' in each) return joined(all, bytesOf(each.size, each));
          if ('byte' in each) return joined(all, new Uint8Array(each.times).fill(each.byte));
          const from = Math.max(0, all.length - each.back);
          return joined(all, all.subarray(from, from + each.length));
        }, new Uint8Array());
        const packed = packer(bytes);
        expect(inflateSync(packed).equals(bytes)).toBe(true);
        expect(Buffer.from(unzlibSync(packed)).equals(bytes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same, whatever was packed before', () => {
    const used = createPacker();
    for (const [, bytes] of samples) used(bytes);
    for (const [, bytes] of samples) expect(Buffer.from(used(bytes)).equals(createPacker()(bytes))).toBe(true);
  });

  it('makes text that repeats itself much smaller, and none much larger', () => {
    expect(createPacker()(text('Led the billing reconciliation. '.repeat(400))).length).toBeLessThan(300);
    expect(createPacker()(bytesOf(200_000, { kinds: 256, lean: 1 })).length).toBeLessThan(201_000);
  });
});
