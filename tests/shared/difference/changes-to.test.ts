import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import { caseEdit } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anyCase } from '../../support/any-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from '../../support/case-builder.ts';

const ACTIVITIES = ['a1', 'a2', 'a3', 'a4'].map((id) => anActivity(id));

it('makes any case into any other, and back, exactly', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (before, after) => {
      const changes = changesTo(before, after);
      // Through JSON and the contract's schema, as an edit travels to the desk and back.
      const { forward, backward } = caseEdit.parse(JSON.parse(JSON.stringify(asEdit(changes))));
      const there = applyPatches(before, forward);
      expect(there).toEqual(after);
      expect(parseCase(there)).toEqual({ ok: true, value: after });
      expect(applyPatches(there, backward)).toEqual(before);
      expect(changesTo(after, after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('changes no more of an item than the fields that differ', () => {
  const before = aCase({ activities: ACTIVITIES });
  const after = aCase({ activities: ACTIVITIES.map((item) => (item.id === 'a3' ? { ...item, impact: 'New' } : item)) });
  expect(forwardOf(before, after)).toEqual([{ op: 'replace', path: ['activities', 2, 'impact'], value: 'New' }]);
});

it('takes items out and puts them in where they belong', () => {
  const before = aCase({ activities: ACTIVITIES });
  const after = aCase({ activities: [anActivity('b0'), ...ACTIVITIES.slice(2), anActivity('b5')] });
  expect(forwardOf(before, after)).toEqual([
    { op: 'remove', path: ['activities', 1] },
    { op: 'remove', path: ['activities', 0] },
    { op: 'add', path: ['activities', 0], value: anActivity('b0') },
    { op: 'add', path: ['activities', 3], value: anActivity('b5') },
  ]);
});

it('replaces a list whole only where its items changed places', () => {
  const before = aCase({ activities: ACTIVITIES, referees: [aReferee('r1'), aReferee('r2')] });
  const after = aCase({ activities: ACTIVITIES.toReversed(), referees: [aReferee('r1'), aReferee('r3')] });
  expect(forwardOf(before, after)).toEqual([
    { op: 'replace', path: ['activities'], value: ACTIVITIES.toReversed() },
    { op: 'remove', path: ['referees', 1] },
    { op: 'add', path: ['referees', 1], value: aReferee('r3') },
  ]);
});

it('tells a declaration by its kind and criterion', () => {
  const gap = aDeclaration('known-gap', 'l6-long-view', '2026-10-01');
  const before = aCase({
    declarations: [aDeclaration('no-opportunity', 'l6-long-view'), aDeclaration('known-gap', 'l6-long-view')],
  });
  const after = aCase({ declarations: [gap] });
  expect(forwardOf(before, after)).toEqual([
    { op: 'remove', path: ['declarations', 0] },
    { op: 'replace', path: ['declarations', 0, 'by'], value: '2026-10-01' },
  ]);
});

it('changes a ladder by its fields and criteria', () => {
  const criteria = TWO_TRACK.criteria.map((item, index) => (index === 1 ? { ...item, statement: 'New' } : item));
  const after = aCase({ ladder: { ...TWO_TRACK, version: '9', criteria } });
  expect(forwardOf(aCase(), after)).toEqual([
    { op: 'replace', path: ['ladder', 'version'], value: '9' },
    { op: 'replace', path: ['ladder', 'criteria', 1, 'statement'], value: 'New' },
  ]);
});

it('leaves the id of the case and its schema as they are', () => {
  expect(changesTo(aCase({ id: 'one' }), aCase({ id: 'other' }))).toEqual([]);
});

it('replaces a list whose items it cannot tell apart', () => {
  const twins = { ...aCase(), claims: [aClaim('a1', 'l5-mentoring'), aClaim('a1', 'l5-mentoring')] };
  expect(forwardOf(twins, aCase())).toEqual([{ op: 'replace', path: ['claims'], value: [] }]);
});

it('adds and takes out fields that only one of the cases has', () => {
  const before = aCase();
  const after = { ...before, submissions: [], person: { ...before.person, pronoun: 'she' } } as PromotionCase;
  const changes = changesTo(before, after);
  const there = applyPatches(before, asEdit(changes).forward);
  expect(there).toEqual(after);
  expect(applyPatches(there, asEdit(changes).backward)).toEqual(before);
});

function forwardOf(before: PromotionCase, after: PromotionCase) {
  return changesTo(before, after).map(({ forward }) => forward);
}

function asEdit(changes: ReturnType<typeof changesTo>) {
  const forward = changes.map((change) => change.forward);
  const backward = changes.map((change) => change.backward).toReversed();
  return { name: 'restore', subject: 'case-1', forward, backward };
}
