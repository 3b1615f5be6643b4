import type { HistoryList, OpenedCase } from '../../../shared/api/answers.ts';
import { editSteps } from '../../../shared/case/edit-steps.ts';
import { editTitles } from './edit-titles.ts';
import type { HistoryRows } from './history-rows.ts';

/** The edits of a case, oldest first, as far back as its states can be reached. */
export function historyList(rows: HistoryRows, { case: current, sequence }: OpenedCase): HistoryList {
  const all = rows.dated(current.id);
  // Where the newest edits are missing, no state before them can be worked out.
  if (all.at(-1)?.sequence !== sequence) return { sequence, from: sequence, entries: [] };
  const { from, meant } = editSteps(all);
  const titleOf = editTitles(rows, current, all);
  const entries = all
    .filter((edit) => edit.sequence > from)
    .map((edit) => {
      const name = meant.get(edit.sequence);
      return { ...edit, meant: name ?? null, title: titleOf(name ?? edit.name, edit.subject) };
    });
  return { sequence, from, entries };
}
