import { createFeet, type Feet, keptLines, type RuleAbove } from './feet.ts';
import type { Piece } from './piece.ts';
import { createUpcoming, type Upcoming } from './upcoming.ts';

/** A piece on its page; `y` is its upper edge, from the upper edge of the text area. */
export type Placed = { readonly piece: Piece; readonly y: number };
export type Sheet = readonly Placed[];

// What must be left of a page before a piece that has to be cut anyway begins on it.
const SMALLEST_CUT = 120;

/**
 * Lays pieces on pages whose text area is `height` high. Pieces that are kept together stay so unless they are higher than
 * a page; a piece higher than a page is cut. Footnotes stand at the foot of the page of their marks, below `ruleAbove`; what of
 * them has no room there goes on at the foot of the next. Always at least one page. A page comes as soon as it is full, and
 * pieces are asked for as they are needed: those of a long document would fill the memory.
 */
export function* paginate(pieces: Iterable<Piece>, height: number, ruleAbove: RuleAbove): Generator<Sheet> {
  let sheet: Placed[] = [];
  const full: Sheet[] = [];
  const feet = createFeet(height, ruleAbove);
  const queue = createUpcoming(pieces);
  let hasTurned = false;
  let bottom = 0;
  let room = 0;
  const isFresh = () => sheet.length === 0;
  const turn = () => {
    feet.fill(height - bottom);
    if (!isFresh() || feet.height() > 0) {
      sheet.push(...feet.end());
      full.push(sheet);
      sheet = [];
      hasTurned = true;
    }
    bottom = 0;
    room = 0;
  };
  const put = (piece: Piece) => {
    if (isFresh() && piece.repeated !== undefined) place(piece.repeated);
    place(piece);
  };
  const place = (piece: Piece) => {
    const y = isFresh() ? 0 : bottom + Math.max(room, piece.before);
    sheet.push({ piece, y });
    bottom = y + piece.height;
    room = piece.after;
  };
  const putWhileFitting = (count: number) => {
    const notes: Note[] = [];
    for (let index = 0; index < count; index += 1) {
      const piece = queue.peek(0);
      if (piece === undefined) break;
      const foot = feet.height(keptLines([...notes, ...notesOf(piece)]));
      if (index > 0 && bottom + Math.max(room, piece.before) + piece.height + foot > height) break;
      put(piece);
      notes.push(...notesOf(piece));
      queue.take();
    }
    feet.add(notes, height - bottom);
  };
  const putCut = (available: number) => {
    const notes = keptLines(notesOf(queue.peek(0)));
    const growth = feet.height(notes) - feet.height();
    const upper = cut(queue, available - Math.min(growth, available / 2));
    upper.forEach(put);
    feet.add(upper.flatMap(notesOf), height - bottom);
  };
  for (let next = queue.peek(0); next !== undefined; next = queue.peek(0)) {
    yield* full.splice(0);
    if (next.opensPage === true && !isFresh()) {
      turn();
      continue;
    }
    const group = groupAt(queue, height, feet);
    // A note comes after those before it, so the text waits until they have found their places.
    if (group.notes.length > 0 && feet.isWaiting()) {
      feet.fill(height - bottom);
      if (feet.isWaiting()) turn();
      continue;
    }
    const gap = isFresh() ? 0 : Math.max(room, next.before);
    const available = height - feet.height() - bottom - gap - (isFresh() ? repeatedHeight(next) : 0);
    const growth = feet.height(group.notes) - feet.height();
    if (group.height + growth > available && (!isFresh() || feet.height() > 0)) turn();
    else if (group.cut && group.count === 1) putCut(available);
    else putWhileFitting(group.cut ? group.count - 1 : group.count);
  }
  while (feet.isWaiting()) turn();
  sheet.push(...feet.end());
  yield* full;
  if (!isFresh() || !hasTurned) yield sheet;
}

type Note = readonly Piece[];

function notesOf(piece: Piece | undefined): readonly Note[] {
  return piece?.notes ?? [];
}

/** Takes the next piece off the queue in two: the upper part to put now, the rest back for the next page. */
function cut(queue: Upcoming<Piece>, available: number): readonly Piece[] {
  const piece = queue.take();
  if (piece === undefined) return [];
  const halves = piece.split?.(available) ?? null;
  if (halves === null) return [piece];
  const { repeated, before, after } = piece;
  const inherited = repeated === undefined ? {} : { repeated };
  queue.putBack({ ...halves[1], ...inherited, after, opensPage: true });
  return [{ ...halves[0], ...inherited, before }];
}

type Group = {
  readonly count: number;
  readonly height: number;
  readonly cut: boolean;
  /** Lines of its footnotes that must stand on its page. */
  readonly notes: readonly Piece[];
};

/** The pieces that are kept with the next one, as far as a page could hold them; `cut` when the last must be cut. */
function groupAt(queue: Upcoming<Piece>, limit: number, feet: Feet): Group {
  let height = 0;
  let after = 0;
  const notes: Piece[] = [];
  let count = 1;
  for (let piece = queue.peek(0); piece !== undefined; piece = queue.peek(count - 1)) {
    height += count === 1 ? 0 : Math.max(after, piece.before);
    const cut = piece.split !== undefined && piece.height + repeatedHeight(piece) > limit;
    height += cut ? SMALLEST_CUT : piece.height;
    after = piece.after;
    // Which notes come with a part of a piece is known when it is cut.
    if (!cut) notes.push(...keptLines(notesOf(piece)));
    const last = !piece.keep || queue.peek(count)?.opensPage === true;
    if (cut || last || height + feet.alone(notes) > limit) return { count, height, cut, notes };
    count += 1;
  }
  return { count: count - 1, height, cut: false, notes };
}

function repeatedHeight(piece: Piece): number {
  return piece.repeated === undefined ? 0 : piece.repeated.height + Math.max(piece.repeated.after, piece.before);
}
