import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { parseEditedCase } from '../../../shared/model/parse-edited-case.ts';
import { aCase, aClaim, anActivity, aReferee } from '../../support/case-builder.ts';
import { largeCase } from '../../support/large-case.ts';

const CRITERIA = aCase().ladder.criteria.map(({ id }) => id);
const BEFORE = aCase({
  activities: [anActivity('a-0'), anActivity('a-1'), anActivity('a-2')],
  claims: [aClaim('a-0', CRITERIA[0] ?? ''), aClaim('a-2', CRITERIA[1] ?? '')],
  referees: [aReferee('r-0', ['a-1'])],
});

/** Says of an edited case what `parseCase` says of it. */
function expectSame(patches: readonly Patch[]): void {
  const after = applyPatches(BEFORE, patches);
  expect(parseEditedCase(BEFORE, after)).toEqual(parseCase(after));
}

describe('parsing an edited case', () => {
  it.each<[string, Patch[]]>([
    ['nothing', []],
    ['a changed field', [{ op: 'replace', path: ['activities', 1, 'title'], value: 'New' }]],
    [
      'an item with fields left out',
      [{ op: 'add', path: ['activities', 0], value: { id: 'n', title: 'N', start: '2026-01-01' } }],
    ],
    ['the same item twice', [{ op: 'add', path: ['activities', 3], value: BEFORE.activities[0] }]],
    ['a wrong date', [{ op: 'replace', path: ['activities', 2, 'start'], value: '2026-02-30' }]],
    ['an unknown field', [{ op: 'add', path: ['activities', 2, 'more'], value: 1 }]],
    ['an activity that claims rest on', [{ op: 'remove', path: ['activities', 0] }]],
    ['an activity that a referee names', [{ op: 'remove', path: ['activities', 1] }]],
    ['another id for an activity that claims rest on', [{ op: 'replace', path: ['activities', 0, 'id'], value: 'x' }]],
    ['an id that is taken', [{ op: 'replace', path: ['activities', 0, 'id'], value: 'a-1' }]],
    [
      'a claim with an id that is taken',
      [{ op: 'add', path: ['claims', 0], value: { ...aClaim('a-1', CRITERIA[2] ?? ''), id: BEFORE.claims[0]?.id } }],
    ],
    ['a claim of the same pair', [{ op: 'add', path: ['claims', 2], value: { ...BEFORE.claims[0], id: 'c-new' } }]],
    ['a claim for no criterion', [{ op: 'add', path: ['claims', 2], value: aClaim('a-1', 'nothing') }]],
    ['a claim with no activity', [{ op: 'replace', path: ['claims', 1, 'activity'], value: 'nobody' }]],
    ['a sound claim', [{ op: 'add', path: ['claims', 1], value: aClaim('a-1', CRITERIA[2] ?? '') }]],
    ['an activity in the place of a claim', [{ op: 'add', path: ['claims', 0], value: BEFORE.activities[0] }]],
    ['no list', [{ op: 'replace', path: ['claims'], value: 5 }]],
    ['no lists at all', [{ op: 'remove', path: ['activities'] }]],
    ['a null among the items', [{ op: 'add', path: ['claims', 1], value: null }]],
    ['another schema', [{ op: 'replace', path: ['schemaVersion'], value: 3 }]],
    ['a person without a name', [{ op: 'replace', path: ['person', 'name'], value: '' }]],
    ['an unknown level', [{ op: 'replace', path: ['target', 'level'], value: 'l99' }]],
    ['a ladder without a theme', [{ op: 'remove', path: ['ladder', 'themes', 0] }]],
    ['too many items', [{ op: 'replace', path: ['referees'], value: Array.from({ length: 100_001 }, () => null) }]],
  ])('says the same as parsing it whole: %s', (_, patches) => {
    expectSame(patches);
  });

  it('says the same as parsing it whole, whatever is put wherever', () => {
    const step = fc.constantFrom<string | number>(
      'activities',
      'claims',
      'referees',
      'person',
      'target',
      'id',
      0,
      1,
      'activity',
    );
    const value = fc.oneof(
      fc.constantFrom<unknown>(null, '', 'a-1', [], {}, BEFORE.claims[0], anActivity('a-9')),
      fc.string(),
    );
    const patch = fc.record({
      op: fc.constantFrom('add', 'remove', 'replace'),
      path: fc.array(step, { minLength: 1, maxLength: 3 }),
      value,
    });
    let applied = 0;
    fc.assert(
      fc.property(fc.array(patch as fc.Arbitrary<Patch>, { maxLength: 3 }), (patches) => {
        try {
          applyPatches(BEFORE, patches);
        } catch {
          return;
        }
        applied += 1;
        expectSame(patches);
      }),
      { numRuns: 1000 },
    );
    expect(applied).toBeGreaterThan(50);
  });

  it('says the same after any number of edits, sound ones and others, of cases that go apart', () => {
    const [id, criterion] = [
      fc.constantFrom('a-0', 'a-1', 'a-2', 'a-3', 'a-4'),
      fc.constantFrom(...CRITERIA.slice(0, 3)),
    ];
    const claim = fc.tuple(id, criterion, fc.boolean()).map(([activity, of, isOdd]) => ({
      ...aClaim(activity, of),
      ...(isOdd && { id: 'c-odd' }),
    }));
    const value = fc.oneof(
      id.map((each) => ['activities', anActivity(each)] as const),
      claim.map((each) => ['claims', each] as const),
    );
    const edit = fc.record({
      op: fc.constantFrom('add' as const, 'remove' as const, 'replace' as const),
      value,
      at: fc.nat(5),
      back: fc.boolean(),
    });
    let sound = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 4, maxLength: 12 }), (edits) => {
        let [current, before] = [BEFORE, BEFORE];
        for (const {
          op,
          value: [list, item],
          at,
          back,
        } of edits) {
          if (back) current = before;
          const length = current[list].length;
          const place = op === 'add' ? at % (length + 1) : at % Math.max(length, 1);
          if (op !== 'add' && length === 0) continue;
          const patches = [{ op, path: [list, place], ...(op !== 'remove' && { value: item }) }];
          const after = applyPatches(current, patches);
          const parsed = parseEditedCase(current, after);
          expect(parsed).toEqual(parseCase(after));
          expect(parseEditedCase(current, after, patches)).toEqual(parsed);
          if (!parsed.ok) continue;
          sound += 1;
          before = current;
          current = parsed.value;
        }
      }),
      { numRuns: 500 },
    );
    expect(sound).toBeGreaterThan(500);
  });

  it('keeps the very objects that an edit left alone', () => {
    const edited = addActivity(BEFORE, anActivity('a-9'));
    const parsed = edited && parseEditedCase(BEFORE, edited.case);
    if (!parsed?.ok) throw new Error('refused');
    expect(parsed.value.activities[1]).toBe(BEFORE.activities[1]);
    const removed = removeActivity(parsed.value, 'a-0');
    expect(removed && parseEditedCase(parsed.value, removed.case).ok).toBe(true);
  });

  it('takes a fraction of the time on a large case', () => {
    const large = largeCase({ activities: 2000, claimsEach: 2 });
    const edited = addActivity(large, anActivity('a-new'));
    if (edited === null) throw new Error('The edit changes nothing');
    const fastest = (work: () => unknown) => {
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        work();
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    expect(fastest(() => parseEditedCase(large, edited.case))).toBeLessThan(fastest(() => parseCase(edited.case)) / 2);
  });
});
