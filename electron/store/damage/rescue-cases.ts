import { isDeepStrictEqual } from 'node:util';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import { caseEdit } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { hashOf } from '../blob-rows.ts';
import { idOfStored, type StoredCase, type StoredEdit } from '../stored-case.ts';
import { readSealedText } from '../vault/sealed-text.ts';
import { goesAnotherWay, isAnotherState } from './goes-another-way.ts';
import { blobsOf, instantOr, rescueSealed, type Traces } from './rescue-sealed.ts';
import type { SalvagedCheckpoint, SalvagedEdit, SalvagedRows } from './salvage.ts';

/** What can be made of a damaged library. */
export type Rescue = {
  readonly cases: readonly StoredCase[];
  /** What is known of cases, but is none: to be kept beside the library as files. */
  readonly leftovers: readonly Leftover[];
};
type Leftover = {
  readonly id: string;
  /** Texts of checkpoints, which may break off. */
  readonly documents: readonly string[];
  /** Edits that no document leads up to. */
  readonly edits: readonly SalvagedEdit[];
};

type Base = { readonly document: unknown; readonly sequence: number };
type Reached = { readonly document: PromotionCase; readonly sequence: number };

/** Puts cases together from rows of a damaged library and from a backup: of each the newest state that is a case. */
export function rescueCases(rows: SalvagedRows, backup: readonly StoredCase[]): Rescue {
  const known = new Set([...rows.cases, ...rows.edits, ...rows.locks, ...backup.map(withId)].map(({ id }) => id));
  const checkpoints = Map.groupBy(rows.checkpoints, (checkpoint) => ownerOf(checkpoint, known));
  const [edits, blobs] = [Map.groupBy(rows.edits, ({ id }) => id), Map.groupBy(rows.blobs, ({ id }) => id)];
  const ids = [...new Set([...known, ...checkpoints.keys()])];
  const results = ids
    .filter((id) => !isRemoved(id, rows, backup))
    .map((id) =>
      rescueOne(id, {
        checkpoints: checkpoints.get(id) ?? [],
        edits: edits.get(id) ?? [],
        blobs: blobs.get(id) ?? [],
        lock: rows.locks.findLast((lock) => lock.id === id) ?? null,
        changedAt: rows.cases.findLast((row) => row.id === id)?.changedAt,
        backup: backup.find((stored) => idOfStored(stored) === id),
      }),
    );
  return {
    cases: results.flatMap(({ rescued }) => rescued ?? []),
    leftovers: results.flatMap(({ leftover }) => leftover ?? []),
  };
}

/** Whether a case was removed after all that is known of it. In doubt it was not: something undated, or dated later, is left. */
function isRemoved(id: string, { removed, cases, edits }: SalvagedRows, backup: readonly StoredCase[]): boolean {
  const isOwn = (row: { readonly id: string }) => row.id === id;
  const dates = [
    ...cases.filter(isOwn).map(({ changedAt }) => changedAt),
    ...edits.filter(isOwn).map(({ at }) => at),
    ...backup.filter((stored) => idOfStored(stored) === id).map(({ changedAt }) => changedAt),
  ];
  const at = removed.findLast(isOwn)?.at;
  return at !== undefined && dates.length > 0 && dates.every((date) => date < at);
}

/**
 * A backup of another computer, whose case went on in another way, is not mixed with what is left here: what can be made
 * without it comes first, and where that is nothing the words of this computer are kept as files.
 */
function rescueOne(id: string, traces: Traces): Outcome {
  const { backup, edits } = traces;
  if (backup === undefined || !goesAnotherWay(backup, edits)) return rescueTogether(id, traces);
  const own = rescueTogether(id, { ...traces, backup: undefined });
  if (own.rescued !== null) return own;
  return { rescued: backup, leftover: leftoverOf(id, traces) };
}

function leftoverOf(id: string, { checkpoints, edits }: Traces): Leftover {
  return { id, documents: checkpoints.map(({ text }) => text), edits };
}

/** A case that is being locked, or unlocked for good, can be there in both forms: the newer one counts, then the locked. */
function rescueTogether(id: string, traces: Traces): Outcome {
  const sealed = rescueSealed(id, traces);
  const readable = rescueReadable(id, traces);
  if (sealed === null) return readable;
  const isOlder = readable.rescued !== null && readable.rescued.sequence > sealed.sequence;
  return isOlder ? readable : { rescued: sealed, leftover: null };
}

const withId = (stored: StoredCase) => ({ id: idOfStored(stored) });

/** The case of a checkpoint: its own id may be what was spoilt, or the document's. */
function ownerOf({ id, text }: SalvagedCheckpoint, known: ReadonlySet<string>): string {
  const inside = /"id":"([A-Za-z0-9][A-Za-z0-9._-]{0,99})"/.exec(text)?.[1];
  return known.has(id) || inside === undefined ? id : inside;
}

type Outcome = { readonly rescued: StoredCase | null; readonly leftover: Leftover | null };

function rescueReadable(id: string, { backup: stored, ...traces }: Traces): Outcome {
  const { changedAt } = traces;
  const backup = stored?.kind === 'readable' ? stored : undefined;
  const checkpoints = traces.checkpoints.filter(({ text }) => readSealedText(text) === null);
  const edits = traces.edits.filter(({ forward }) => readSealedText(forward) === null);
  const history = new Map<number, StoredEdit>();
  for (const edit of backup?.edits ?? []) history.set(edit.sequence, edit);
  // One whose checksum does not fit may have lost a letter: better than to lose it with all that follow, if there is no other.
  for (const row of edits.toSorted((one, other) => Number(one.isSpoilt) - Number(other.isSpoilt))) {
    const edit = storedEdit(row);
    if (edit !== null && !history.has(edit.sequence)) history.set(edit.sequence, edit);
  }
  const newestFirst = checkpoints.toReversed();
  const [whole, spoilt] = [newestFirst.filter(({ isWhole }) => isWhole), newestFirst.filter(({ isWhole }) => !isWhole)];
  const reached = [...(backup === undefined ? [] : [backup]), ...[...whole, ...spoilt].flatMap(baseOf)]
    .flatMap((base) => replay(id, base, history) ?? [])
    // Of equals the first stays first: the backup, then the newest checkpoint whose checksum fits.
    .toSorted((one, other) => other.sequence - one.sequence)[0];
  const documents = checkpoints.filter(({ text }) => !isPartOf(text, reached?.document)).map(({ text }) => text);
  const unplaced = edits.filter(({ sequence }) => reached === undefined || sequence > reached.sequence);
  const isExplained = (row: SalvagedCheckpoint) =>
    row.isWhole && (backup === undefined || !isAnotherState(row, backup));
  const isAll = reached !== undefined && unplaced.length === 0 && checkpoints.every(isExplained);
  const leftover = isAll || documents.length + unplaced.length === 0 ? null : { id, documents, edits: unplaced };
  if (reached === undefined) return { rescued: null, leftover };
  const kept = [...history.values()].filter(({ sequence }) => sequence <= reached.sequence);
  const last = kept.find(({ sequence }) => sequence === reached.sequence)?.at;
  const at = last ?? instantOr(changedAt) ?? backup?.changedAt ?? new Date(0).toISOString();
  const sorted = kept.toSorted((one, other) => one.sequence - other.sequence);
  const blobs = blobsOf(traces.blobs, backup?.blobs ?? []).filter(({ name, bytes }) => hashOf(bytes) === name);
  return { rescued: { kind: 'readable', ...reached, changedAt: at, edits: sorted, blobs }, leftover };
}

/** A text that breaks off is none. */
function baseOf({ text, sequence }: SalvagedCheckpoint): Base[] {
  try {
    return [{ document: JSON.parse(text), sequence }];
  } catch {
    return [];
  }
}

/** A base with the edits after it, as far as they follow each other and lead to a case; null when the base is none. */
function replay(id: string, base: Base, history: ReadonlyMap<number, StoredEdit>): Reached | null {
  const states = [{ ...(base.document as object), id } as PromotionCase];
  try {
    for (let next = base.sequence + 1; ; next += 1) {
      const edit = history.get(next);
      const state = states.at(-1);
      if (edit === undefined || state === undefined) break;
      states.push(applyPatches(state, edit.forward));
    }
  } catch (thrown) {
    if (!(thrown instanceof UnfitPatch)) throw thrown;
  }
  // Nearly always the last is a case. If not, the last good one is looked for by halves.
  let [good, bad] = [-1, states.length];
  let best: PromotionCase | null = null;
  for (let probe = states.length - 1; probe > good; probe = Math.floor((good + bad) / 2)) {
    const parsed = parseCase(states[probe]);
    if (parsed.ok && parsed.value.id === id) [good, best] = [probe, parsed.value];
    else bad = probe;
    if (bad - good <= 1) break;
  }
  return best === null ? null : { document: best, sequence: base.sequence + good };
}

function storedEdit({ id: _, ...row }: SalvagedEdit): StoredEdit | null {
  try {
    const { name, subject, sequence, at } = row;
    const edit = { name, subject, forward: JSON.parse(row.forward), backward: JSON.parse(row.backward) };
    return caseEdit.safeParse(edit).success && instantOr(at) !== undefined ? { ...edit, sequence, at } : null;
  } catch {
    return null;
  }
}

function isPartOf(text: string, document: PromotionCase | undefined): boolean {
  try {
    return document !== undefined && isDeepStrictEqual(JSON.parse(text), document);
  } catch {
    return false;
  }
}
