import type { Piece } from './piece.ts';

/** What stands above the notes of a page; a longer line tells that the first of them began on the page before. */
export type RuleAbove = (isContinued: boolean) => Piece;

type Note = readonly Piece[];

/** The footnotes at the foot of the page that is being filled, line by line. */
export type Feet = {
  /** What they take of the page, with more lines below them. */
  readonly height: (more?: readonly Piece[]) => number;
  /** What lines would take on a page without others. */
  readonly alone: (lines: readonly Piece[]) => number;
  /** Adds notes as far as `room`, which all notes of the page may take, has place for them; the rest waits for the next page. */
  readonly add: (notes: readonly Note[], room: number) => void;
  readonly isWaiting: () => boolean;
  /** Takes more of what waits, as far as all notes of the page fit into `room`. */
  readonly fill: (room: number) => void;
  /** The notes of the page in their places; the next page begins with those that wait. */
  readonly end: () => readonly { readonly piece: Piece; readonly y: number }[];
};

/** This much of a note stands on the page of its mark; a longer one may go on overleaf. */
const KEPT = 4;
// What notes from the page before may take of a page.
const LARGEST_CONTINUED = 0.5;

/** Of each note the lines that must stand on the page of its mark. */
export function keptLines(notes: readonly Note[]): readonly Piece[] {
  return notes.flatMap((note) => note.slice(0, note.length <= KEPT + 1 ? note.length : KEPT));
}

/** For pages whose text area is `pageHeight` high. */
export function createFeet(pageHeight: number, ruleAbove: RuleAbove): Feet {
  let lines: Piece[] = [];
  const waiting: Piece[] = [];
  let isContinued = false;
  const alone = (some: readonly Piece[]) =>
    some.length === 0 ? 0 : some.reduce((sum, line) => sum + line.before + line.height, ruleAbove(false).height);
  const height = (more: readonly Piece[] = []) => alone(more.length === 0 ? lines : [...lines, ...more]);
  const take = (room: number) => {
    for (let line = waiting[0]; line !== undefined && height([line]) <= room; line = waiting[0]) {
      lines.push(line);
      waiting.shift();
    }
  };
  return {
    height,
    alone,
    add: (notes, room) => {
      const overtakes = waiting.length > 0;
      waiting.push(...notes.flat());
      if (!overtakes) take(room);
    },
    isWaiting: () => waiting.length > 0,
    fill: take,
    end: () => {
      const placed = placedAt(lines, pageHeight - height(), ruleAbove(isContinued));
      lines = [];
      isContinued = waiting.length > 0 && waiting[0]?.opensNote !== true;
      take(pageHeight * LARGEST_CONTINUED);
      return placed;
    },
  };
}

function placedAt(lines: readonly Piece[], top: number, rule: Piece): readonly { piece: Piece; y: number }[] {
  if (lines.length === 0) return [];
  let y = top + rule.height;
  const placed = lines.map((piece) => {
    const at = y + piece.before;
    y = at + piece.height;
    return { piece, y: at };
  });
  return [{ piece: rule, y: top }, ...placed];
}
