import type { Random } from './random.ts';

/** What can happen to a file on a disk or in a synchronised folder. */
export const DAMAGES: Readonly<Record<string, (bytes: Buffer, random: Random) => Buffer>> = {
  'flips bits': (bytes, random) => {
    for (let count = 1 + random(8); count > 0; count -= 1) {
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    }
    return bytes;
  },
  'cuts it short': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'zeroes a page': (bytes, random) => {
    const at = random(Math.ceil(bytes.length / 4096)) * 4096;
    bytes.subarray(at, at + 4096).fill(0);
    return bytes;
  },
  'puts foreign bytes into it': (bytes, random) => {
    const at = random(bytes.length);
    for (let index = at; index < Math.min(bytes.length, at + 1 + random(5000)); index += 1) bytes[index] = random(256);
    return bytes;
  },
  'swaps two pages': (bytes, random) => {
    const [one, other] = [random(Math.ceil(bytes.length / 4096)) * 4096, random(Math.ceil(bytes.length / 4096)) * 4096];
    const kept = Buffer.from(bytes.subarray(one, one + 4096));
    bytes.copy(bytes, one, other, other + kept.length);
    kept.copy(bytes, other);
    return bytes;
  },
  'empties it': () => Buffer.alloc(0),
};
