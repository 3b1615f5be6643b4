import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import { untouchedBy, untouchedIn } from '../../../shared/model/check/untouched.ts';
import { anActivity } from '../../support/case-builder.ts';
import { aSmallCase } from '../../support/small-case.ts';

const COUNT = 6;
const SUBJECT = { ...aSmallCase('one'), activities: Array.from({ length: COUNT }, (_, at) => anActivity(`a-${at}`)) };

const step = fc.record({
  kind: fc.constantFrom('add', 'remove', 'replace', 'within', 'elsewhere'),
  at: fc.nat(20),
});

/** Patches that fit one after the other. */
function patchesOf(steps: readonly { kind: string; at: number }[]): readonly Patch[] {
  let count = COUNT;
  return steps.flatMap(({ kind, at }, index): Patch[] => {
    if (kind === 'elsewhere') return [{ op: 'replace', path: ['person', 'name'], value: `Name ${index}` }];
    const place = at % (kind === 'add' ? count + 1 : Math.max(count, 1));
    const path = ['activities', place];
    if (kind === 'add') count += 1;
    else if (count === 0) return [];
    if (kind === 'add') return [{ op: 'add', path, value: anActivity(`new-${index}`) }];
    if (kind === 'within') return [{ op: 'replace', path: [...path, 'impact'], value: `Impact ${index}` }];
    if (kind === 'replace') return [{ op: 'replace', path, value: anActivity(`other-${index}`) }];
    count -= 1;
    return [{ op: 'remove', path }];
  });
}

it('never calls an item untouched that patches changed or moved, and finds all that one patch leaves alone', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const patches = patchesOf(steps);
      const after = applyPatches(SUBJECT, patches).activities;
      const { first, last } = untouchedBy(patches, 'activities', COUNT);
      expect(after.slice(0, first)).toEqual(SUBJECT.activities.slice(0, first));
      for (let back = 1; back <= last; back += 1) expect(after.at(-back)).toBe(SUBJECT.activities.at(-back));
      const touching = patches.filter(({ path }) => path[0] === 'activities');
      if (touching.length === 1) expect({ first, last }).toEqual(untouchedIn(SUBJECT.activities, after));
    }),
    { numRuns: 2_000 },
  );
});

it('takes a list that was replaced as a whole for touched', () => {
  const patches: Patch[] = [{ op: 'replace', path: ['activities'], value: [] }];
  expect(untouchedBy(patches, 'activities', COUNT)).toEqual({ first: 0, last: 0 });
  expect(untouchedBy(patches, 'claims', 3)).toEqual({ first: 3, last: 3 });
});
