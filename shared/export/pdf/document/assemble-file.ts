import { createPacker, type Packer } from '../../../lib/zlib/packer.ts';
import { latin1, type PdfObject, type PdfStream } from './pdf-objects.ts';
import type { Skeleton } from './read-skeleton.ts';

// Readers unpack a whole stream for one object in it; larger ones make the file hardly smaller.
const OBJECTS_A_STREAM = 500;
// Kind of entry, then offset or number of the object stream, then generation or place in the stream.
const ENTRY = [1, 4, 2] as const;
const ROW = ENTRY[0] + ENTRY[1] + ENTRY[2];

/** What is added to what jsPDF wrote. */
export type AddedObjects = {
  readonly objects: readonly PdfObject[];
  readonly streams: readonly PdfStream[];
  /** Those whose numbers follow all others, in order; they are asked for one by one, as they may be very many. */
  readonly following: { readonly count: number; readonly objects: Iterable<PdfObject> };
};

/**
 * One file out of what jsPDF wrote and what we add. Objects without a stream are packed into object streams (ISO 32000-1,
 * 7.5.7) and found through a cross-reference stream (7.5.8): a tagged document has tens of small objects a page.
 */
export function assembleFile(
  { header, objects, size, trailer }: Skeleton,
  added: AddedObjects,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [latin1(header)];
  let length = chunks[0]?.length ?? 0;
  const first = [...objects, ...added.objects].sort((one, other) => one.number - other.number);
  const firstPack = size + added.following.count;
  const last = firstPack + Math.ceil((first.length + added.following.count) / OBJECTS_A_STREAM);
  const table = createTable(last + 1);
  const pack = createPacker();
  const put = (stream: PdfStream) => {
    table.set(stream.number, [1, length, 0]);
    for (const chunk of streamChunks(stream, pack)) {
      chunks.push(chunk);
      length += chunk.length;
    }
  };
  for (const stream of added.streams) put(stream);
  let into = firstPack;
  for (const own of inPacks([first, added.following.objects])) {
    for (const [place, { number }] of own.entries()) table.set(number, [2, into, place]);
    put(objectStream(into, own));
    into += 1;
  }
  const start = length;
  table.set(last, [1, start, 0]);
  put({
    number: last,
    keys: `/Type /XRef /Size ${last + 1} /W [${ENTRY.join(' ')}] /DecodeParms <</Predictor 12 /Columns ${ROW}>> ${trailer}`,
    bytes: table.rows(),
  });
  chunks.push(latin1(`startxref\n${start}\n%%EOF\n`));
  return joined(chunks);
}

/** Objects in lists of as many as a stream holds. */
function* inPacks(lists: readonly Iterable<PdfObject>[]): Generator<readonly PdfObject[]> {
  let own: PdfObject[] = [];
  for (const list of lists) {
    for (const object of list) {
      own.push(object);
      if (own.length < OBJECTS_A_STREAM) continue;
      yield own;
      own = [];
    }
  }
  if (own.length > 0) yield own;
}

function streamChunks({ number, keys, bytes, plain = false }: PdfStream, pack: Packer): readonly Uint8Array[] {
  const data = plain ? bytes : pack(bytes);
  const filter = plain ? '' : ' /Filter /FlateDecode';
  const start = `${number} 0 obj\n<<${keys} /Length ${data.length}${filter}>>\nstream\n`;
  return [latin1(start), data, latin1('\nendstream\nendobj\n')];
}

function objectStream(number: number, objects: readonly PdfObject[]): PdfStream {
  let offset = 0;
  const places = objects.map(({ number: own, body }) => {
    const place = `${own} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const first = `${places.join(' ')}\n`;
  return {
    number,
    keys: `/Type /ObjStm /N ${objects.length} /First ${first.length}`,
    bytes: latin1(`${first}${objects.map(({ body }) => body).join('\n')}`),
  };
}

type Entry = readonly [kind: number, place: number, index: number];

/** The table of cross-references, each row as its difference to the one before (PNG's filter "up"), which packs well. */
function createTable(size: number): { set: (number: number, entry: Entry) => void; rows: () => Uint8Array } {
  const rows = new DataView(new ArrayBuffer(size * ROW));
  // Object 0 begins the list of free ones; a number that was never used belongs to it.
  for (let number = 0; number < size; number += 1) rows.setUint16(number * ROW + 5, number === 0 ? 0xffff : 0);
  return {
    set: (number, [kind, place, index]) => {
      rows.setUint8(number * ROW, kind);
      rows.setUint32(number * ROW + 1, place);
      rows.setUint16(number * ROW + 5, index);
    },
    rows: () => {
      const plain = new Uint8Array(rows.buffer);
      const filtered = new Uint8Array(size * (ROW + 1));
      for (let row = 0; row < size; row += 1) {
        filtered[row * (ROW + 1)] = 2;
        for (let column = 0; column < ROW; column += 1) {
          const at = row * ROW + column;
          filtered[row * (ROW + 1) + 1 + column] = (plain[at] ?? 0) - (row === 0 ? 0 : (plain[at - ROW] ?? 0));
        }
      }
      return filtered;
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
