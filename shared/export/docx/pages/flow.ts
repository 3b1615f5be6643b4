/** A paragraph as page layout sees it; lengths in points. */
export type FlowParagraph = {
  readonly kind: 'paragraph';
  readonly lines: number;
  readonly line: number;
  /** How much of its last line may hang below the page. */
  readonly spacing: number;
  readonly before: number;
  readonly after: number;
  readonly rule: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** Its place in the table of contents. */
  readonly entry?: number;
  readonly notes?: readonly FlowNote[];
};

/** A footnote: the line of its paragraph that its mark is in, from 0, and what it takes of the foot of that page. */
export type FlowNote = { readonly line: number; readonly height: number };

export type FlowRow = {
  /** Of its tallest cell, with margins and borders. */
  readonly height: number;
  readonly whole: boolean;
  readonly keepNext: boolean;
  /** Height of a line in it, of all but its lines, and of that the rule below it. */
  readonly line: number;
  readonly around: number;
  readonly rule: number;
  /** Height of the footnotes that it has marks of. */
  readonly notes: number;
};

/** A table whose first row is repeated on each of its pages. */
export type FlowTable = { readonly kind: 'table'; readonly rows: readonly FlowRow[] };

export type FlowItem = FlowParagraph | FlowTable;

const TOLERANCE = 0.01;

/** Height that is left of a page, and whether the spacing of a last line may hang below it. */
type Room = { readonly height: number; readonly hangs: boolean };

/**
 * The page of each paragraph that has a place in the table of contents, from 1, on pages with room of so many points. The rules are
 * those of Word: spaces between paragraphs do not add up, none stands at the top of a page, a lead-in moves with what follows,
 * no first or last line stands alone, a header row is repeated, a row stays whole, and a footnote is at the foot of the page of its mark,
 * below a line that takes `separator`.
 */
export function pagesOf(
  items: readonly FlowItem[],
  { room, separator }: { readonly room: number; readonly separator: number },
): { pages: number[]; count: number } {
  const pages: number[] = [];
  let [page, at, after, placed, foot] = [1, 0, 0, false, 0];

  const nextPage = (): void => {
    page += 1;
    [at, after, placed, foot] = [0, 0, false, 0];
  };
  /** What is left for text above the notes of this page and those of that height; nothing hangs into notes. */
  const above = (notes: number): Room => {
    const hasNotes = foot + notes > 0;
    return { height: room - (hasNotes ? separator + foot + notes : 0) - at, hangs: !hasNotes };
  };
  const fits = (height: number, { hanging = 0, notes = 0 } = {}): boolean => {
    const left = above(notes);
    return height - (left.hangs ? hanging : 0) <= left.height + TOLERANCE;
  };

  function placeParagraph(item: FlowParagraph, index: number): void {
    if (item.pageBreakBefore && placed) nextPage();
    if (item.keepNext && placed) {
      const kept = keptFrom(items, index, after);
      const alone = kept.height - after + (kept.notes > 0 ? separator + kept.notes : 0);
      if (!fits(kept.height, kept) && alone <= room) nextPage();
    }
    let left = item.lines;
    while (left > 0) {
      const isFirst = left === item.lines;
      const gap = isFirst && (placed || index === 0) ? Math.max(after, item.before) : 0;
      const count = linesWithNotes(item, left, gap);
      if (count === 0 && placed) {
        nextPage();
        continue;
      }
      const set = Math.max(count, 1);
      if (isFirst && item.entry !== undefined) pages[item.entry] = page;
      at += gap + set * item.line;
      foot += notesOf(item, left, set);
      left -= set;
      placed = true;
      if (left > 0) nextPage();
    }
    at += item.rule;
    after = item.after;
  }

  /** How many of a paragraph's lines left go below a gap on this page with their footnotes. */
  function linesWithNotes(item: FlowParagraph, left: number, gap: number): number {
    let count = linesThatFit(item, left, above(0), gap);
    while (count > 0 && item.notes !== undefined) {
      const fit = linesThatFit(item, left, above(notesOf(item, left, count)), gap);
      if (fit >= count) return count;
      count = fit;
    }
    return count;
  }

  function placeTable({ rows }: FlowTable): void {
    at += after;
    after = 0;
    const head = rows[0]?.height ?? 0;
    const tablePage = (index: number): void => {
      nextPage();
      if (index > 0) at += head;
    };
    rows.forEach((row, index) => {
      const end = keptRowsEnd(rows, index);
      const kept = rows.slice(index, end + 1);
      if (end > index && placed && !fits(sumOf(kept), { notes: sumOfNotes(kept) })) tablePage(index);
      // Where a table breaks, its last rule stands below the row.
      if (fits(row.height + (index < rows.length - 1 ? row.rule : 0), row)) at += row.height;
      else if (row.whole && placed) {
        tablePage(index);
        at += row.height;
      } else splitRow(row, () => tablePage(index));
      foot += row.notes;
      placed = true;
    });
  }

  function splitRow(row: FlowRow, tablePage: () => void): void {
    let left = Math.round((row.height - row.around) / row.line);
    while (left > 0) {
      const lines = Math.min(left, Math.floor((above(0).height - row.around + TOLERANCE) / row.line));
      if (lines > 0) {
        at += row.around + lines * row.line;
        left -= lines;
      } else if (!placed) return;
      placed = true;
      if (left > 0) tablePage();
    }
  }

  items.forEach((item, index) => {
    if (item.kind === 'table') placeTable(item);
    else placeParagraph(item, index);
  });
  return { pages, count: page };
}

/** Height of the footnotes of the next so many of a paragraph's lines left. */
function notesOf({ lines, notes }: FlowParagraph, left: number, count: number): number {
  if (notes === undefined) return 0;
  const from = lines - left;
  return notes.reduce((sum, { line, height }) => sum + (line >= from && line < from + count ? height : 0), 0);
}

/** How many of a paragraph's lines left go on a page with that much room, below a gap. */
function linesThatFit(item: FlowParagraph, left: number, { height, hangs }: Room, gap: number): number {
  const room = height - gap;
  const spacing = hangs ? item.spacing : 0;
  const whole = left * item.line + item.rule - (item.rule > 0 ? 0 : spacing);
  if (whole <= room + TOLERANCE) return left;
  const fit = Math.max(0, Math.min(left - 1, Math.floor((room + spacing + TOLERANCE) / item.line)));
  const isFirst = left === item.lines;
  if (item.keepLines && isFirst) return 0;
  if (left < 2) return fit;
  const withoutWidow = left - fit === 1 ? fit - 1 : fit;
  return isFirst && withoutWidow === 1 ? 0 : Math.max(0, withoutWidow);
}

type Kept = { readonly height: number; readonly hanging: number; readonly notes: number };

/** Height of what stays together from a paragraph on: lead-ins, and the first lines or rows of what they lead in. */
function keptFrom(items: readonly FlowItem[], from: number, above: number): Kept {
  let height = 0;
  let after = above;
  let notes = 0;
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || (index > from && item.kind === 'paragraph' && item.pageBreakBefore)) break;
    if (item.kind === 'table') {
      const rows = item.rows.slice(0, keptRowsEnd(item.rows, 0) + 1);
      return { height: height + after + sumOf(rows), hanging: 0, notes: notes + sumOfNotes(rows) };
    }
    height += Math.max(after, item.before);
    if (!item.keepNext) {
      const first = item.keepLines || item.lines <= 3 ? item.lines : 2;
      const all = first === item.lines;
      return {
        height: height + first * item.line + (all ? item.rule : 0),
        hanging: all && item.rule > 0 ? 0 : item.spacing,
        notes: notes + notesOf(item, item.lines, first),
      };
    }
    notes += notesOf(item, item.lines, item.lines);
    height += item.lines * item.line + item.rule;
    after = item.after;
  }
  return { height, hanging: 0, notes };
}

/** The last of the rows that stay on the page of this one. */
function keptRowsEnd(rows: readonly FlowRow[], from: number): number {
  let end = from;
  while (rows[end]?.keepNext === true && end + 1 < rows.length) end += 1;
  return end;
}

function sumOf(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function sumOfNotes(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, { notes }) => sum + notes, 0);
}
