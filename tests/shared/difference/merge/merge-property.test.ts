import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../shared/difference/merge/decisions.ts';
import { mergeCases } from '../../../../shared/difference/merge/merge-cases.ts';
import type { Choice, Merge } from '../../../../shared/difference/merge/merge-types.ts';
import { parseCase } from '../../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { anyCase } from '../../../support/any-case.ts';
import { anyEdit, EDITED_CASE } from '../../../support/any-edit.ts';

type Edits = readonly ((subject: PromotionCase) => { readonly case: PromotionCase } | null)[];

const afterEdits = (subject: PromotionCase, edits: Edits): PromotionCase =>
  edits.reduce((current, edit) => edit(current)?.case ?? current, subject);
const someEdits = fc.array(anyEdit, { maxLength: 12 });
const newer = fc.constantFrom('mine', 'theirs');

/** Two versions that went apart from one case by real edits. */
const threeWay = fc.record({ base: anyBase(), one: someEdits, other: someEdits, newer }).map((given) => ({
  base: given.base,
  mine: afterEdits(given.base, given.one),
  theirs: afterEdits(given.base, given.other),
  newer: given.newer,
}));
/** Two versions of which nobody knows where they come from, with other ladders even. */
const twoWay = fc.record({ base: fc.constant(null), mine: anyCase, theirs: anyCase, newer });
const anyPair = fc.oneof(threeWay, twoWay);
const anyChoice: fc.Arbitrary<Choice> = fc.constantFrom('mine', 'theirs', 'both');

function anyBase(): fc.Arbitrary<PromotionCase> {
  return someEdits.map((edits) => afterEdits(EDITED_CASE, edits));
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const { stringify } = JSON;
const keysOf = ({ activities, claims, declarations, referees, submissions }: PromotionCase): string[] => [
  ...activities.map(({ id }) => `activity ${id}`),
  ...claims.map(({ activity, criterion }) => `claim ${activity} ${criterion}`),
  ...declarations.map(({ kind, criterion }) => `${kind} ${criterion}`),
  ...referees.map(({ id }) => `referee ${id}`),
  ...submissions.map(({ id }) => `submission ${id}`),
];

function expectValid({ merged }: Merge): void {
  expect(parseCase(merged)).toEqual({ ok: true, value: merged });
}

/** Each text of both sides is in the merged case, or is told. The id of a claim says nothing to anybody. */
function expectNothingLost(
  mine: PromotionCase,
  theirs: PromotionCase,
  { merged, questions, automatic, leftOut }: Merge,
): void {
  // What was joined has to be in the merged case; what was not taken is told with both of its values.
  const told = [
    ...questions.filter(({ chosen }) => chosen !== 'both'),
    ...automatic.filter(({ how, outcome }) => how !== 'united' || !Array.isArray(outcome)),
  ].map(({ mine: one, theirs: other }) => [one, other]);
  const kept = textsOf([merged, told, leftOut.map(({ value }) => value)]);
  const exact = new Set(kept);
  const ids = new Set([...mine.claims, ...theirs.claims].map(({ id }) => id));
  const lost = textsOf([mine, theirs]).filter(
    (text) => !exact.has(text) && !ids.has(text) && !kept.some((other) => other.includes(text)),
  );
  expect(lost).toEqual([]);
}

describe('merging any two versions of a case', () => {
  it('gives a valid case with every item of both, and drops no text without a word', () => {
    fc.assert(
      fc.property(anyPair, (given) => {
        const before = stringify(given);
        const merge = mergeCases(given);
        expect(stringify(given)).toBe(before);
        expectValid(merge);
        expectNothingLost(given.mine, given.theirs, merge);
        const left = merge.leftOut.filter(({ field }) => field === null).map(({ item }) => item.key);
        const present = new Set(keysOf(merge.merged));
        const missing = [...keysOf(given.mine), ...keysOf(given.theirs)].filter(
          (key) => !present.has(key) && !left.some((out) => key.endsWith(out)),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives a valid case and drops no text without a word whatever is answered', () => {
    fc.assert(
      fc.property(anyPair, fc.array(anyChoice, { minLength: 40, maxLength: 40 }), (given, answers) => {
        const { questions } = mergeCases(given);
        const choices: Choices = Object.fromEntries(
          questions.map(({ id }, index) => [id, answers[index % answers.length] ?? 'mine']),
        );
        const merge = mergeCases({ ...given, choices });
        expectValid(merge);
        expectNothingLost(given.mine, given.theirs, merge);
        expect(merge.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
      }),
      { numRuns: 400 },
    );
  });

  it('comes to the same on both computers, and then finds nothing left to ask', () => {
    fc.assert(
      fc.property(threeWay, ({ base, mine, theirs, newer: side }) => {
        const here = mergeCases({ base, mine, theirs, newer: side }).merged;
        const there = mergeCases({
          base,
          mine: theirs,
          theirs: mine,
          newer: side === 'mine' ? 'theirs' : 'mine',
        }).merged;
        const again = mergeCases({ base: null, mine: here, theirs: there, newer: 'mine' });
        expect(again.questions).toEqual([]);
        expect(again.automatic).toEqual([]);
        expect(again.merged).toEqual(here);
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing where both are the same, and takes all of a version that is only ahead', () => {
    fc.assert(
      fc.property(anyBase(), someEdits, newer, (base, edits, side) => {
        const ahead = afterEdits(base, edits);
        for (const ancestor of [base, null]) {
          const same = mergeCases({ base: ancestor, mine: ahead, theirs: ahead, newer: side });
          expect(same).toEqual({ merged: ahead, questions: [], automatic: [], leftOut: [] });
        }
        const { questions } = mergeCases({ base, mine: base, theirs: ahead, newer: side });
        expect(questions.filter(({ reason }) => reason !== 'removed')).toEqual([]);
      }),
    );
  });
});
