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
};

export type FlowRow = {
  /** Of its tallest cell, with margins and borders. */
  readonly height: number;
  readonly whole: boolean;
  readonly keepNext: boolean;
  /** Height of a line in it, of all but its lines, and of that the rule below it. */
  readonly line: number;
  readonly around: number;
  readonly rule: number;
};

/** A table whose first row is repeated on each of its pages. */
export type FlowTable = { readonly kind: 'table'; readonly rows: readonly FlowRow[] };

export type FlowItem = FlowParagraph | FlowTable;

const TOLERANCE = 0.01;

/**
 * The page of each paragraph that has a place in the table of contents, from 1, on pages with room of so many points. The rules are
 * those of Word: spaces between paragraphs do not add up, none stands at the top of a page, a lead-in moves with what follows,
 * no first or last line stands alone, a header row is repeated, and a row stays whole.
 */
export function pagesOf(items: readonly FlowItem[], room: number): { pages: number[]; count: number } {
  const pages: number[] = [];
  let [page, at, after, placed] = [1, 0, 0, false];

  const nextPage = (): void => {
    page += 1;
    [at, after, placed] = [0, 0, false];
  };
  const fits = (height: number, hanging = 0): boolean => at + height - hanging <= room + TOLERANCE;

  function placeParagraph(item: FlowParagraph, index: number): void {
    if (item.pageBreakBefore && placed) nextPage();
    if (item.keepNext && placed) {
      const kept = keptFrom(items, index, after);
      if (!fits(kept.height, kept.hanging) && kept.height - after <= room) nextPage();
    }
    let left = item.lines;
    while (left > 0) {
      const isFirst = left === item.lines;
      const above = isFirst && (placed || index === 0) ? Math.max(after, item.before) : 0;
      const count = linesThatFit(item, left, room - at - above);
      if (count === 0 && placed) {
        nextPage();
        continue;
      }
      const set = Math.max(count, 1);
      if (isFirst && item.entry !== undefined) pages[item.entry] = page;
      at += above + set * item.line;
      left -= set;
      placed = true;
      if (left > 0) nextPage();
    }
    at += item.rule;
    after = item.after;
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
      if (end > index && placed && !fits(sumOf(rows.slice(index, end + 1)))) tablePage(index);
      // Where a table breaks, its last rule stands below the row.
      if (fits(row.height + (index < rows.length - 1 ? row.rule : 0))) at += row.height;
      else if (row.whole && placed) {
        tablePage(index);
        at += row.height;
      } else splitRow(row, () => tablePage(index));
      placed = true;
    });
  }

  function splitRow(row: FlowRow, tablePage: () => void): void {
    let left = Math.round((row.height - row.around) / row.line);
    while (left > 0) {
      const lines = Math.min(left, Math.floor((room - at - row.around + TOLERANCE) / row.line));
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

/** How many of a paragraph's lines left go on a page with that much room. */
function linesThatFit(item: FlowParagraph, left: number, room: number): number {
  const whole = left * item.line + item.rule - (item.rule > 0 ? 0 : item.spacing);
  if (whole <= room + TOLERANCE) return left;
  const fit = Math.max(0, Math.min(left - 1, Math.floor((room + item.spacing + TOLERANCE) / item.line)));
  const isFirst = left === item.lines;
  if (item.keepLines && isFirst) return 0;
  if (left < 2) return fit;
  const withoutWidow = left - fit === 1 ? fit - 1 : fit;
  return isFirst && withoutWidow === 1 ? 0 : Math.max(0, withoutWidow);
}

/** Height of what stays together from a paragraph on: lead-ins, and the first lines or rows of what they lead in. */
function keptFrom(items: readonly FlowItem[], from: number, above: number): { height: number; hanging: number } {
  let [height, after] = [0, above];
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || (index > from && item.kind === 'paragraph' && item.pageBreakBefore)) break;
    if (item.kind === 'table') {
      const rows = item.rows.slice(0, keptRowsEnd(item.rows, 0) + 1);
      return { height: height + after + sumOf(rows), hanging: 0 };
    }
    height += Math.max(after, item.before);
    if (!item.keepNext) {
      const first = item.keepLines || item.lines <= 3 ? item.lines : 2;
      const all = first === item.lines;
      return {
        height: height + first * item.line + (all ? item.rule : 0),
        hanging: all && item.rule > 0 ? 0 : item.spacing,
      };
    }
    height += item.lines * item.line + item.rule;
    after = item.after;
  }
  return { height, hanging: 0 };
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
