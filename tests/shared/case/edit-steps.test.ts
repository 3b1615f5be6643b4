import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editSteps } from '../../../shared/case/edit-steps.ts';

const named = (names: readonly string[], from = 1) => names.map((name, index) => ({ sequence: from + index, name }));
const past = (names: readonly string[]) => editSteps(named(names)).past.map(({ sequence }) => sequence);
const future = (names: readonly string[]) => editSteps(named(names)).future.map(({ sequence }) => sequence);

it('leaves every edit to be undone', () => {
  expect(past(['one', 'two', 'three'])).toEqual([1, 2, 3]);
  expect(future(['one', 'two', 'three'])).toEqual([]);
});

it('moves what was undone to what can be redone, and back', () => {
  expect(past(['one', 'two', 'undo', 'undo'])).toEqual([]);
  expect(future(['one', 'two', 'undo', 'undo'])).toEqual([2, 1]);
  expect(past(['one', 'two', 'undo', 'undo', 'redo'])).toEqual([1]);
  expect(future(['one', 'two', 'undo', 'undo', 'redo'])).toEqual([2]);
});

it('leaves nothing to redo after another edit', () => {
  expect(past(['one', 'two', 'undo', 'three'])).toEqual([1, 4]);
  expect(future(['one', 'two', 'undo', 'three'])).toEqual([]);
});

it('knows what each undo and redo was about', () => {
  const { meant } = editSteps(named(['one', 'two', 'undo', 'undo', 'redo']));
  expect([...meant]).toEqual([
    [3, 'two'],
    [4, 'one'],
    [5, 'one'],
  ]);
});

it('turns an undo round whose edit lies before the beginning', () => {
  const steps = editSteps(named(['undo', 'redo', 'undo'], 30));
  expect(steps.future).toEqual([{ sequence: 30, isTurned: true }]);
  expect(steps.from).toBe(29);
  expect(editSteps(named(['redo'], 30)).past).toEqual([{ sequence: 30, isTurned: false }]);
});

it('reaches nothing before a gap', () => {
  const steps = editSteps([...named(['one', 'two', 'undo']), ...named(['five'], 5)]);
  expect(steps).toMatchObject({ past: [{ sequence: 5 }], future: [], from: 4 });
});

it('says of a case without edits that it begins where it stands', () => {
  expect(editSteps([])).toMatchObject({ past: [], future: [], from: 0 });
});

it('finds the same steps as a window that was open all the time', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('change', 'undo', 'redo'), { maxLength: 40 }), (wished) => {
      // What a window does: undo and redo only while there is something to undo or redo.
      let done: number[] = [];
      let undone: number[] = [];
      const edits: { sequence: number; name: string }[] = [];
      for (const name of wished) {
        const sequence = edits.length + 1;
        const step = name === 'undo' ? done.at(-1) : name === 'redo' ? undone.at(-1) : sequence;
        if (step === undefined) continue;
        if (name === 'change') undone = [];
        if (name === 'redo') undone = undone.slice(0, -1);
        if (name === 'undo') undone = [...undone, step];
        done = name === 'undo' ? done.slice(0, -1) : [...done, step];
        edits.push({ sequence, name });
      }
      const found = editSteps(edits);
      expect(found.past.map(({ sequence }) => sequence)).toEqual(done);
      expect(found.future.map(({ sequence }) => sequence)).toEqual(undone);
    }),
  );
});
