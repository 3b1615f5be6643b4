import type { HistoryEntry, HistoryList } from '../../../shared/api/answers.ts';
import { editKind } from '../../../shared/difference/edit-kind.ts';
import type { ListRow } from '../../components/lists/list-row.ts';

/** Edits of one item that follow each other closely; or, without a name, how the case was before all of them. */
export type Sitting = {
  /** The sequence before its first edit and that of its last: the states that it lies between. */
  readonly before: number;
  readonly last: number;
  /** ISO 8601 instants; empty for the beginning. */
  readonly begun: string;
  readonly ended: string;
  /** Edits in it. */
  readonly count: number;
  /** The edit that says best what was done; null for the beginning. */
  readonly entry: HistoryEntry | null;
};

/** Pause after which the next edit of the same item is told apart, in milliseconds. */
const PAUSE = 10 * 60_000;

/** The history as it is told, newest first: runs of edits of the same item as one, and the beginning at the end. */
export function sittingsOf({ from, entries }: HistoryList): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (const entry of entries) {
    const last = sittings.at(-1);
    if (last?.entry != null && belongs(last.entry, last.ended, entry)) {
      sittings[sittings.length - 1] = {
        ...last,
        last: entry.sequence,
        ended: entry.at,
        count: last.count + 1,
        entry: { ...(saysMore(entry) ? entry : last.entry), title: entry.title },
      };
    } else {
      const { sequence, at } = entry;
      sittings.push({ before: sequence - 1, last: sequence, begun: at, ended: at, count: 1, entry });
    }
  }
  const beginning: Sitting = { before: from, last: from, begun: '', ended: '', count: 0, entry: null };
  return [beginning, ...sittings].toReversed();
}

/** The sitting that an address names by the sequence before it. */
export function sittingAt(sittings: readonly Sitting[], item: string | undefined): Sitting | null {
  return sittings.find((sitting) => sittingId(sitting) === item) ?? null;
}

export function sittingId({ before, entry }: Sitting): string {
  return entry === null ? 'beginning' : String(before + 1);
}

/** The sittings as rows under the days on which they ended. */
export function historyRows(
  sittings: readonly Sitting[],
  dayOf: (instant: string) => string,
  beginning: string,
): readonly ListRow<Sitting>[] {
  const rows: ListRow<Sitting>[] = [];
  let day = '';
  for (const sitting of sittings) {
    const own = sitting.entry === null ? beginning : dayOf(sitting.ended);
    if (own !== day) rows.push({ kind: 'heading', id: `day ${sittingId(sitting)}`, title: own });
    day = own;
    rows.push({ kind: 'item', id: sittingId(sitting), item: sitting });
  }
  return rows;
}

function belongs(before: HistoryEntry, ended: string, next: HistoryEntry): boolean {
  if (before.subject !== next.subject || Date.parse(next.at) - Date.parse(ended) > PAUSE) return false;
  // Undo, redo and what came before are told apart, and so is what takes an item away or brings a case back.
  if (isStep(before.name) || isStep(next.name)) return before.name === next.name && before.meant === next.meant;
  return (
    editKind(before.name) !== null && editKind(before.name) === editKind(next.name) && !ends(before) && !ends(next)
  );
}

function isStep(name: string): boolean {
  return name === 'undo' || name === 'redo';
}

function ends({ name }: HistoryEntry): boolean {
  return name.startsWith('remove-') || name.startsWith('withdraw-');
}

/** An item that came and was then written is one that came. */
function saysMore({ name }: HistoryEntry): boolean {
  return !name.startsWith('change-');
}
