import { isDeepStrictEqual } from 'node:util';
import type { OpenedCase } from '../../shared/api/answers.ts';
import { applyPatches, UnfitPatch } from '../../shared/case/apply-patches.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { parseCase } from '../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { CaseRows } from './case-rows.ts';
import { SpoiltRow } from './row-sum.ts';
import { CaseLocked } from './vault/case-cipher.ts';
import { UnopenableSeal } from './vault/sealing.ts';

/** Documents kept in memory in any case: one window works on one case, a second window on another. */
const KEPT = 4;
/**
 * Activities and claims up to which more are kept, about 12 MB of documents: reading one again leaves so much to the collector
 * that the saves after it wait for that.
 */
const KEPT_ITEMS = 30_000;

/** The current document of each case: from memory when nobody else has saved since, else from its rows. */
export type CaseDocuments = {
  /** To be called in a transaction. Codes `no-such-case`, `case-locked`, `damaged-case` when what is stored is no case any more. */
  readonly read: (id: string) => Result<OpenedCase, Failure>;
  readonly keep: (opened: OpenedCase) => void;
  readonly forget: (id: string) => void;
  /** Forgets what was locked in the meantime. */
  readonly forgetLocked: () => void;
  /** To be called when a transaction in which something was read could not be ended: what it filled in is not stored. */
  readonly forgetAll: () => void;
};

export function createCaseDocuments(rows: CaseRows, { mayWrite }: { readonly mayWrite: () => boolean }): CaseDocuments {
  const kept = new Map<string, OpenedCase>();

  function keep(opened: OpenedCase): void {
    // A map lists its keys in order of insertion: the first is the one unused for longest.
    kept.delete(opened.case.id);
    kept.set(opened.case.id, opened);
    let items = [...kept.values()].reduce((sum, each) => sum + itemsOf(each), 0);
    for (const [id, oldest] of kept) {
      if (kept.size <= KEPT || items <= KEPT_ITEMS) break;
      kept.delete(id);
      items -= itemsOf(oldest);
    }
  }

  return {
    keep,
    forget: (id) => {
      kept.delete(id);
    },
    forgetAll: () => kept.clear(),
    forgetLocked: () => {
      for (const id of [...kept.keys()]) if (isLocked(rows, id)) kept.delete(id);
    },
    read: (id) => {
      const sequence = rows.sequence(id);
      if (sequence === null) return failure(noSuchCase());
      if (isLocked(rows, id)) {
        kept.delete(id);
        return failure(caseLocked());
      }
      const known = kept.get(id);
      if (known?.sequence === sequence) return success(known);
      const loaded = load(rows, id, sequence);
      if (!loaded.ok) return loaded;
      const opened = { case: loaded.value.document, sequence };
      // Edits to come are made on this document, and so have to be replayed on it.
      if (!loaded.value.isAsStored) {
        if (!mayWrite()) return success(opened);
        rows.writeCheckpoint(opened.case, sequence);
      }
      keep(opened);
      return success(opened);
    },
  };
}

/** With its ladder and all else, an empty case takes as much as some hundred. */
function itemsOf({ case: { activities, claims } }: OpenedCase): number {
  return 300 + activities.length + claims.length;
}

export function noSuchCase(): Failure {
  return { code: 'no-such-case', message: 'This case is not in the library any more; go back to the list of cases.' };
}

/** `isAsStored` is false where checking upgraded an older schema or filled in a field that is new since. */
type Loaded = { readonly document: PromotionCase; readonly isAsStored: boolean };

/** The checkpoint with the edits since, checked. */
function load(rows: CaseRows, id: string, sequence: number): Result<Loaded, Failure> {
  try {
    const checkpoint = rows.checkpoint(id);
    if (checkpoint === null) return failure(damagedCase('its document is missing'));
    const { patches, numbers } = rows.patchesSince(id, checkpoint.sequence);
    if (!areInARow(numbers, checkpoint.sequence, sequence))
      return failure(damagedCase('some of its edits are missing'));
    const stored = applyPatches(checkpoint.document as PromotionCase, patches);
    const parsed = parseCase(stored);
    if (parsed.ok) return success({ document: parsed.value, isAsStored: isDeepStrictEqual(parsed.value, stored) });
    // One that a newer program wrote is not damaged, and says so itself.
    return failure(parsed.problem.code === 'newer-schema' ? parsed.problem : damagedCase(parsed.problem.message));
  } catch (thrown) {
    if (thrown instanceof UnopenableSeal) return failure(unopenableCase());
    if (thrown instanceof SpoiltRow) return failure(damagedCase('words of it are not those that were written'));
    if (thrown instanceof SyntaxError || thrown instanceof UnfitPatch) {
      return failure(damagedCase('its edits do not fit together'));
    }
    throw thrown;
  }
}

function isLocked(rows: CaseRows, id: string): boolean {
  try {
    rows.ciphers.of(id);
    return false;
  } catch (thrown) {
    if (thrown instanceof CaseLocked) return true;
    throw thrown;
  }
}

/** Whether edits are all those after `from`, up to and with `to`. */
function areInARow(numbers: readonly number[], from: number, to: number): boolean {
  return numbers.length === to - from && numbers.every((number, index) => number === from + index + 1);
}

export function caseLocked(): Failure {
  return { code: 'case-locked', message: 'This case is locked; unlock it with its passphrase.' };
}

/** Not `damaged-case`: rebuilding the library without the key cannot tell good rows from bad. */
function unopenableCase(): Failure {
  return {
    code: 'unopenable-case',
    message:
      'Something of this case was changed from outside and does not open with its key; bring it back from a backup.',
  };
}

export function damagedCase(why: string): Failure {
  return { code: 'damaged-case', message: `This case is damaged in the library and was left as it is: ${why}.` };
}
