import { strToU8, zipSync } from 'fflate';

/** Changes a name wherever it stands; both have the same length. */
export function renamed(bytes: Uint8Array, name: string, other: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(name, other);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Offset of the directory, as the end of the zip says. */
const directoryOf = (bytes: Uint8Array) => Buffer.from(bytes).readUInt32LE(bytes.length - 6);

/** Changes one byte of every entry of the directory. */
export function patched(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[directoryOf(bytes) + offset] = value;
  return copy;
}

/** A zip of one entry that says it unpacks to another size. */
export function renumbered(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, directoryOf(bytes) + 24);
  return new Uint8Array(copy);
}

/** The entries of two zips of one entry each as one zip. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const [first, second] = [one, other].map((bytes) => {
    const start = directoryOf(bytes);
    return {
      data: Buffer.from(bytes.subarray(0, start)),
      entry: Buffer.from(bytes.subarray(start, bytes.length - 22)),
    };
  });
  if (first === undefined || second === undefined) throw new Error('Two zips are needed');
  second.entry.writeUInt32LE(first.data.length, 42);
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(2, 8);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(first.entry.length + second.entry.length, 12);
  end.writeUInt32LE(first.data.length + second.data.length, 16);
  return new Uint8Array(Buffer.concat([first.data, second.data, first.entry, second.entry, end]));
}

/** A zip that says it has another number of entries. */
export function recounted(bytes: Uint8Array, count: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(count, bytes.length - 22 + 8);
  copy.writeUInt16LE(count, bytes.length - 22 + 10);
  return new Uint8Array(copy);
}

/** A zip of texts. */
export function zipOf(texts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
