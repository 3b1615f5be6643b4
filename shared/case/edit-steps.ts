/** An edit by its place in the history of its case, as it was stored. */
export type NamedEdit = { readonly sequence: number; readonly name: string };

/**
 * An edit that can be undone or redone. `isTurned`: the stored edit took that edit back, so its patches are the other way
 * round; this is how an edit is known that lies before the part of the history that is there.
 */
export type EditStep = { readonly sequence: number; readonly isTurned: boolean };

export type EditSteps = {
  /** Latest last. */
  readonly past: readonly EditStep[];
  /** Next last. */
  readonly future: readonly EditStep[];
  /** Of each edit that was an undo or a redo: the name of the edit that it took back or did again, where it is known. */
  readonly meant: ReadonlyMap<number, string>;
  /** Sequence of the state before which nothing is known: where the first edit of the last run without a gap began. */
  readonly from: number;
};

/**
 * What the edits of a case leave to be undone and redone. `undo` moves the last of the past to the future and `redo` the
 * other way; any other edit leaves nothing to redo. Edits come oldest first; before a gap nothing can be reached.
 */
export function editSteps(edits: readonly NamedEdit[]): EditSteps {
  let past: EditStep[] = [];
  let future: EditStep[] = [];
  let from = (edits[0]?.sequence ?? 1) - 1;
  let last = from;
  const names = new Map(edits.map(({ sequence, name }) => [sequence, name]));
  const meant = new Map<number, string>();
  for (const { sequence, name } of edits) {
    if (sequence !== last + 1) {
      [past, future, from] = [[], [], sequence - 1];
    }
    last = sequence;
    if (name !== 'undo' && name !== 'redo') {
      past.push({ sequence, isTurned: false });
      future = [];
      continue;
    }
    const [source, goal] = name === 'undo' ? [past, future] : [future, past];
    const step = source.pop();
    goal.push(step ?? { sequence, isTurned: name === 'undo' });
    const original = step === undefined ? undefined : names.get(step.sequence);
    if (original !== undefined) meant.set(sequence, meant.get(step?.sequence ?? 0) ?? original);
  }
  return { past, future, meant, from };
}
