import type { CaseEdit } from '../../shared/api/contract.ts';
import type { Failure } from '../../shared/lib/result.ts';
import { ask } from '../api/client.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Failure };

/** Waits between tries after a failure, in milliseconds; the last one repeats. */
const RETRY_AFTER = [1_000, 3_000, 10_000, 30_000];

/**
 * Refusals that the same request would meet again: the case has moved on, is gone or locked, its library is a newer
 * program's, or it was opened to read only. One that is missing, full or may not be written to just now is tried again.
 */
const LASTING: ReadonlySet<string> = new Set([
  'stale',
  'unfit-edit',
  'invalid-case',
  'no-such-case',
  'library-newer',
  'opened-to-read',
  'case-locked',
  'unopenable-case',
  'bad-request',
  'unexpected',
]);

/** Whether a refusal lasts until the user does something. */
export function isLasting({ code }: Failure): boolean {
  return LASTING.has(code);
}

/** Sends the edits of one case to the desk, in order and one request at a time; keeps them until they are on disk. */
export function createAutosave(tell: (state: SaveState) => void) {
  let caseId = '';
  let base = 0;
  let generation = 0;
  let waiting: CaseEdit[] = [];
  let running: Promise<void> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves with whether everything that was waiting is on disk. */
  async function send(): Promise<boolean> {
    while (waiting.length > 0) {
      const edits = [...waiting];
      const answer = await ask('case.save', { id: caseId, base, generation, edits });
      if (!answer.ok) {
        failures += 1;
        tell({ kind: 'failed', problem: answer.problem });
        if (!LASTING.has(answer.problem.code)) retryLater();
        return false;
      }
      base = answer.value.sequence;
      failures = 0;
      waiting = waiting.slice(edits.length);
    }
    tell({ kind: 'saved' });
    return true;
  }

  function start(): void {
    if (running !== null) return;
    clearTimeout(timer);
    tell({ kind: 'saving' });
    running = send().then((sent) => {
      running = null;
      if (sent && waiting.length > 0) start();
    });
  }

  function retryLater(): void {
    clearTimeout(timer);
    timer = setTimeout(start, RETRY_AFTER[Math.min(failures - 1, RETRY_AFTER.length - 1)]);
  }

  return {
    begin(id: string, sequence: number, openedIn = 0): void {
      clearTimeout(timer);
      caseId = id;
      base = sequence;
      generation = openedIn;
      waiting = [];
      failures = 0;
    },
    add(edit: CaseEdit): void {
      waiting.push(edit);
      start();
    },
    retry: start,
    isBusy: (): boolean => waiting.length > 0,
    /** Resolves when nothing is being sent; edits that failed stay waiting. */
    settled: async (): Promise<void> => {
      while (running !== null) await running;
    },
  };
}
