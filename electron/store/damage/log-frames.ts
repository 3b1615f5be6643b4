/** One page as the write-ahead log has it. */
export type LogFrame = { readonly page: number; readonly content: Uint8Array; readonly commits: boolean };

/** The write-ahead log as its bytes say it, whether SQLite would still read it or not. */
export type LogReading = {
  /** Pages of the log's present generation in order, checked or not; what an earlier generation left behind is not among them. */
  readonly frames: readonly LogFrame[];
  /** How many of them SQLite reads: those up to the last commit before the first wrong checksum. */
  readonly sound: number;
  /** Places among the log's frames, from 1, of commits that lie behind a fault: SQLite takes no notice of them and says nothing. */
  readonly overlooked: readonly number[];
  /** Tells the generation apart from those before it, as eight bytes in hexadecimal digits. */
  readonly salt: string;
};

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;
const NO_SALT = '0'.repeat(16);
const NOTHING: LogReading = { frames: [], sound: 0, overlooked: [], salt: '' };

/** Reads a write-ahead log (https://www.sqlite.org/fileformat2.html#walformat). */
export function readLogFrames(log: Uint8Array, pageSize: number): LogReading {
  const step = FRAME_HEADER + pageSize;
  const count = Math.floor((log.length - HEADER) / step);
  if (count < 1) return NOTHING;
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const isLittle = view.getUint32(0) === MAGIC;
  let sums = checksum(view, 0, HEADER - 8, [0, 0], isLittle);
  const isHeaderSound =
    (view.getUint32(0) | 1) === (MAGIC | 1) && view.getUint32(8) === pageSize && isSum(view, HEADER - 8, sums);
  // The first frame is always of the present generation, so it can speak for a header that is gone.
  const salt = isHeaderSound ? saltAt(view, 16) : saltAt(view, HEADER + 8);
  // A log that nothing was written into since it was given its room (`access/grow-log.ts`).
  if (salt === NO_SALT) return NOTHING;
  const frames: LogFrame[] = [];
  let isIntact = isHeaderSound;
  let sound = 0;
  const overlooked: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = HEADER + index * step;
    const isOwn = saltAt(view, at + 8) === salt;
    if (isIntact) {
      sums = checksum(view, at, 8, sums, isLittle);
      sums = checksum(view, at + FRAME_HEADER, pageSize, sums, isLittle);
      isIntact = isOwn && isSum(view, at + 16, sums);
    }
    if (!isOwn) continue;
    const commits = view.getUint32(at + 4) !== 0;
    const content = log.subarray(at + FRAME_HEADER, at + step);
    frames.push({ page: view.getUint32(at), content, commits });
    if (commits && isIntact) sound = frames.length;
    if (commits && !isIntact) overlooked.push(index + 1);
  }
  return { frames, sound, overlooked, salt };
}

type Sums = readonly [number, number];

/** The running checksum of SQLite's log, over `length` bytes from `from`. */
function checksum(view: DataView, from: number, length: number, [first, second]: Sums, isLittle: boolean): Sums {
  let [one, two] = [first, second];
  for (let at = from; at < from + length; at += 8) {
    one = (one + view.getUint32(at, isLittle) + two) >>> 0;
    two = (two + view.getUint32(at + 4, isLittle) + one) >>> 0;
  }
  return [one, two];
}

function isSum(view: DataView, at: number, [one, two]: Sums): boolean {
  return view.getUint32(at) === one && view.getUint32(at + 4) === two;
}

function saltAt(view: DataView, at: number): string {
  return view.getBigUint64(at).toString(16).padStart(16, '0');
}
