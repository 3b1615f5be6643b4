import type { SealedCase, SealedEdit, StoredBlob, StoredCase } from '../stored-case.ts';
import { readSealedText } from '../vault/sealed-text.ts';
import type { SalvagedRows } from './salvage.ts';

/** What is known of one case: rows of a damaged library, and the case of a backup. */
export type Traces = {
  readonly checkpoints: SalvagedRows['checkpoints'];
  readonly edits: SalvagedRows['edits'];
  readonly blobs: SalvagedRows['blobs'];
  readonly lock: SalvagedRows['locks'][number] | null;
  readonly changedAt: string | undefined;
  readonly backup: StoredCase | undefined;
};

/**
 * The newest state of a locked case that its one key can open, as far as that can be told without it; null when nothing
 * of it is left that is locked.
 */
export function rescueSealed(
  id: string,
  { checkpoints, edits, blobs, lock: found, changedAt, backup }: Traces,
): SealedCase | null {
  const kept = backup?.kind === 'sealed' ? backup : undefined;
  const lock = found ?? kept?.lock;
  if (lock === undefined || lock === null) return null;
  const isOurs = (text: string): boolean => readSealedText(text)?.keyId === lock.keyId;
  const history = new Map<number, SealedEdit>();
  for (const edit of kept?.edits ?? []) if (isOurs(edit.text)) history.set(edit.sequence, edit);
  for (const { sequence, at, forward, isSpoilt } of edits) {
    if (!isSpoilt && isOurs(forward)) history.set(sequence, { sequence, at, text: forward });
  }
  const [best] = [...(kept === undefined ? [] : [kept.checkpoint]), ...checkpoints.filter(({ isWhole }) => isWhole)]
    .filter(({ text }) => isOurs(text))
    .map(({ sequence, text }) => ({ checkpoint: { sequence, text }, reached: reach(sequence, history) }))
    .toSorted((one, other) => other.reached - one.reached || other.checkpoint.sequence - one.checkpoint.sequence);
  if (best === undefined) return null;
  const { checkpoint, reached: sequence } = best;
  const { keyId, label, wrapped } = lock;
  return {
    kind: 'sealed',
    id,
    sequence,
    changedAt: history.get(sequence)?.at ?? instantOr(changedAt) ?? kept?.changedAt ?? new Date(0).toISOString(),
    lock: { keyId, label, wrapped },
    checkpoint,
    edits: [...history.values()]
      .filter((edit) => edit.sequence <= sequence)
      .toSorted((one, other) => one.sequence - other.sequence),
    blobs: blobsOf(blobs, kept?.blobs ?? []),
  };
}

/** The last sequence to which edits lead on without a gap. */
function reach(from: number, history: ReadonlyMap<number, SealedEdit>): number {
  let sequence = from;
  while (history.has(sequence + 1)) sequence += 1;
  return sequence;
}

/** One of each name: what the backup has was read when it was written. */
export function blobsOf(salvaged: readonly StoredBlob[], kept: readonly StoredBlob[]): readonly StoredBlob[] {
  const all = new Map([...salvaged, ...kept].map(({ name, bytes }) => [name, { name, bytes }]));
  return [...all.values()];
}

export function instantOr(text: string | undefined): string | undefined {
  return text !== undefined && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
