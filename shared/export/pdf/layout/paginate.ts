import type { Piece } from './piece.ts';

/** A piece on its page; `y` is its upper edge, from the upper edge of the text area. */
export type Placed = { readonly piece: Piece; readonly y: number };
export type Sheet = readonly Placed[];

// What must be left of a page before a piece that has to be cut anyway begins on it.
const SMALLEST_CUT = 120;

/**
 * Lays pieces on pages whose text area is `height` high. Pieces that are kept together stay so unless they are higher than
 * a page; a piece higher than a page is cut. Always at least one page.
 */
export function paginate(pieces: readonly Piece[], height: number): readonly Sheet[] {
  const sheets: Placed[][] = [[]];
  const queue = [...pieces].reverse();
  let bottom = 0;
  let room = 0;
  const sheet = () => sheets.at(-1) ?? [];
  const turn = () => {
    if (sheet().length > 0) sheets.push([]);
    bottom = 0;
    room = 0;
  };
  const put = (piece: Piece) => {
    if (sheet().length === 0 && piece.repeated !== undefined) place(piece.repeated);
    place(piece);
  };
  const place = (piece: Piece) => {
    const y = sheet().length === 0 ? 0 : bottom + Math.max(room, piece.before);
    sheet().push({ piece, y });
    bottom = y + piece.height;
    room = piece.after;
  };
  const putWhileFitting = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const piece = queue.at(-1);
      if (piece === undefined || (index > 0 && bottom + Math.max(room, piece.before) + piece.height > height)) return;
      put(piece);
      queue.pop();
    }
  };
  for (let next = queue.at(-1); next !== undefined; next = queue.at(-1)) {
    if (next.opensPage === true && sheet().length > 0) {
      turn();
      continue;
    }
    const fresh = sheet().length === 0;
    const group = groupAt(queue, height);
    const gap = fresh ? 0 : Math.max(room, next.before);
    const available = height - bottom - gap - (fresh ? repeatedHeight(next) : 0);
    if (group.height > available && !fresh) turn();
    else if (group.cut && group.count === 1) cut(queue, available).forEach(put);
    else putWhileFitting(group.cut ? group.count - 1 : group.count);
  }
  return sheets.filter((each, index) => each.length > 0 || index === 0);
}

/** Takes the next piece off the queue in two: the upper part to put now, the rest back for the next page. */
function cut(queue: Piece[], available: number): readonly Piece[] {
  const piece = queue.pop();
  if (piece === undefined) return [];
  const halves = piece.split?.(available) ?? null;
  if (halves === null) return [piece];
  const { repeated, before, after } = piece;
  const inherited = repeated === undefined ? {} : { repeated };
  queue.push({ ...halves[1], ...inherited, after, opensPage: true });
  return [{ ...halves[0], ...inherited, before }];
}

type Group = { readonly count: number; readonly height: number; readonly cut: boolean };

/** The pieces that are kept with the next one, as far as a page could hold them; `cut` when the last must be cut. */
function groupAt(queue: readonly Piece[], limit: number): Group {
  let height = 0;
  let after = 0;
  for (let count = 1; count <= queue.length; count += 1) {
    const piece = queue[queue.length - count];
    if (piece === undefined) break;
    height += count === 1 ? 0 : Math.max(after, piece.before);
    const cut = piece.split !== undefined && piece.height + repeatedHeight(piece) > limit;
    height += cut ? SMALLEST_CUT : piece.height;
    after = piece.after;
    const last = !piece.keep || queue[queue.length - count - 1]?.opensPage === true;
    if (cut || last || height > limit) return { count, height, cut };
  }
  return { count: queue.length, height, cut: false };
}

function repeatedHeight(piece: Piece): number {
  return piece.repeated === undefined ? 0 : piece.repeated.height + Math.max(piece.repeated.after, piece.before);
}
