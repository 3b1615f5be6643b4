import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveState } from '../../../renderer/store/autosave.ts';
import type { CaseEdit } from '../../../shared/api/contract.ts';
import type { Failure } from '../../../shared/lib/result.ts';

const EDIT: CaseEdit = { name: 'change-person', subject: 'case', forward: [], backward: [] };
const later = (subject: string): CaseEdit => ({ ...EDIT, subject });

type Save = { readonly base: number; readonly subjects: readonly string[] };

/** A desk that notes what it is asked to save and answers each time as the list says, then with success. */
function deskAnswering(...codes: readonly string[]): { readonly saves: Save[]; readonly states: SaveState[] } {
  const saves: Save[] = [];
  const left = [...codes];
  const ask = async (_name: string, request: unknown): Promise<unknown> => {
    const { base, edits } = request as { base: number; edits: readonly CaseEdit[] };
    saves.push({ base, subjects: edits.map((edit) => edit.subject) });
    const code = left.shift();
    const problem: Failure = { code: code ?? '', message: 'No.' };
    return code === undefined
      ? { ok: true, value: { sequence: base + edits.length, savedAt: '' } }
      : { ok: false, problem };
  };
  vi.stubGlobal('window', { rungs: { ask } });
  return { saves, states: [] };
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('saves edits in order, each batch on top of the one before', async () => {
    const { saves, states } = deskAnswering();
    const autosave = createAutosave((state) => states.push(state));
    autosave.begin('case', 4);
    autosave.add(later('a'));
    autosave.add(later('b'));
    autosave.add(later('c'));
    await autosave.settled();
    expect(saves).toEqual([
      { base: 4, subjects: ['a'] },
      { base: 5, subjects: ['b', 'c'] },
    ]);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(autosave.isBusy()).toBe(false);
  });

  it.each(['unreachable', 'disk-full', 'library-busy', 'library-unreadable'])(
    'keeps what met "%s" and tries again by itself',
    async (code) => {
      const { saves, states } = deskAnswering(code, code);
      const autosave = createAutosave((state) => states.push(state));
      autosave.begin('case', 0);
      autosave.add(EDIT);
      await autosave.settled();
      expect(states.at(-1)).toMatchObject({ kind: 'failed', problem: { code } });
      expect(autosave.isBusy()).toBe(true);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(saves).toHaveLength(3);
      expect(states.at(-1)).toEqual({ kind: 'saved' });
      expect(autosave.isBusy()).toBe(false);
    },
  );

  it.each(['stale', 'invalid-case', 'no-such-case', 'library-newer'])(
    'keeps what met "%s" and leaves the next step to the user',
    async (code) => {
      const { saves, states } = deskAnswering(code);
      const autosave = createAutosave((state) => states.push(state));
      autosave.begin('case', 0);
      autosave.add(EDIT);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(saves).toHaveLength(1);
      expect(autosave.isBusy()).toBe(true);
      autosave.retry();
      await autosave.settled();
      expect(states.at(-1)).toEqual({ kind: 'saved' });
    },
  );
});
