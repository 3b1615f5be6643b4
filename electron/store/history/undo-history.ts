import { type EditStep, type EditSteps, editSteps } from '../../../shared/case/edit-steps.ts';
import type { CaseEdit, CaseHistory } from '../../../shared/model/case-edit.ts';
import type { HistoryRows } from './history-rows.ts';

/** How much is handed to a window: steps in each direction, and characters of patches all together. */
const STEP_LIMIT = 500;
const SIZE_LIMIT = 4 * 1024 * 1024;

/** Edits whose names are looked at in one go. */
const CHUNK = 1_000;

export const NO_HISTORY: CaseHistory = { past: [], future: [] };

/**
 * What can be undone and redone in a case that stands at a sequence, read out of its stored edits. A history with gaps, or
 * with edits that cannot be read, is offered as far as it holds; the last step always is, however large.
 */
export function undoHistory(rows: HistoryRows, id: string, sequence: number): CaseHistory {
  const { past, future } = newestSteps(rows, id, sequence);
  const done = loadSteps(rows, id, past, SIZE_LIMIT);
  const undone = loadSteps(rows, id, future, SIZE_LIMIT - done.size);
  return { past: done.edits, future: undone.edits };
}

/** Looks back no further than needed: what came earlier says nothing about the steps that are found. */
function newestSteps(rows: HistoryRows, id: string, sequence: number): EditSteps {
  for (let count = CHUNK; ; count *= 4) {
    const edits = rows.newest(id, sequence, count);
    const isWhole = edits.length < count;
    const steps = editSteps(edits.at(-1)?.sequence === sequence ? edits : []);
    const isCut = steps.from + 1 === edits[0]?.sequence;
    if (isWhole || !isCut || steps.past.length >= STEP_LIMIT) return steps;
  }
}

/** The edits of the last of these steps, as many as there is room for. */
function loadSteps(rows: HistoryRows, id: string, steps: readonly EditStep[], room: number) {
  const edits: CaseEdit[] = [];
  let size = 0;
  for (const step of steps.slice(-STEP_LIMIT).toReversed()) {
    const stored = rows.edit(id, step.sequence);
    if (stored === null || (edits.length > 0 && size + stored.size > room)) break;
    size += stored.size;
    edits.push(step.isTurned ? turned(stored.edit) : stored.edit);
  }
  return { edits: edits.toReversed(), size };
}

function turned({ name, subject, forward, backward }: CaseEdit): CaseEdit {
  return { name, subject, forward: backward, backward: forward };
}
