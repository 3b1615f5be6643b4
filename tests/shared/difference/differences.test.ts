import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOf } from '../../../shared/difference/case-items.ts';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import { differencesOf } from '../../../shared/difference/differences.ts';
import { review } from '../../../shared/model/review.ts';
import { anyCase } from '../../support/any-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from '../../support/case-builder.ts';

it('names the fields that differ, with both values', () => {
  const one = aCase({ activities: [anActivity('a1', { title: 'Old', impact: 'Before', tags: ['x'] })] });
  const other = aCase({ activities: [anActivity('a1', { title: 'New', impact: 'After', tags: ['x'] })] });
  expect(differencesOf(one, other)).toEqual([
    {
      kind: 'activity',
      id: 'a1',
      title: 'New',
      presence: 'both',
      fields: [
        { name: 'title', one: 'Old', other: 'New' },
        { name: 'impact', one: 'Before', other: 'After' },
      ],
    },
  ]);
});

it('tells items that only one of them has, with all their fields', () => {
  const one = aCase({ referees: [aReferee('r1')] });
  const other = aCase({ activities: [anActivity('a1')] });
  const found = differencesOf(one, other);
  expect(found.map(({ kind, id, presence }) => [kind, id, presence])).toEqual([
    ['activity', 'a1', 'other'],
    ['referee', 'r1', 'one'],
  ]);
  expect(found[0]?.fields).toContainEqual({ name: 'title', one: undefined, other: 'Title of a1' });
  expect(found[1]?.fields).toContainEqual({ name: 'name', one: 'Referee r1', other: undefined });
});

it('keeps items of the same id but another kind apart', () => {
  const one = aCase({ activities: [anActivity('same')] });
  const other = aCase({ referees: [aReferee('same')] });
  expect(differencesOf(one, other).map(({ kind, presence }) => [kind, presence])).toEqual([
    ['activity', 'one'],
    ['referee', 'other'],
  ]);
});

it('takes the order of a list for no difference of items', () => {
  const activities = [anActivity('a1'), anActivity('a2')];
  expect(differencesOf(aCase({ activities }), aCase({ activities: activities.toReversed() }))).toEqual([]);
});

it('sees differences of the ladder, even of its id alone', () => {
  const other = aCase({ ladder: { ...TWO_TRACK, id: 'another' } });
  expect(differencesOf(aCase(), other)).toMatchObject([
    { kind: 'ladder', presence: 'both', fields: [{ name: 'id', one: TWO_TRACK.id, other: 'another' }] },
  ]);
});

it('finds something exactly when there is something to change, and mirrors itself', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (one, other) => {
      const found = differencesOf(one, other);
      const isOrderOnly = changesTo(one, other).every(({ forward }) => Array.isArray(forward.value));
      expect(found.length > 0 || isOrderOnly).toBe(true);
      if (changesTo(one, other).length === 0) expect(found).toEqual([]);
      const names = (list: typeof found) => list.map(({ kind, id }) => `${kind}/${id}`).toSorted();
      expect(names(differencesOf(other, one))).toEqual(names(found));
      expect(differencesOf(one, one)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('gives each item of a case a readable title and all of its fields but the id', () => {
  const statement = TWO_TRACK.criteria.find(({ id }) => id === 'l5-mentoring')?.statement;
  const items = itemsOf(
    aCase({
      activities: [anActivity('a1', { title: 'The search index' })],
      claims: [aClaim('a1', 'l5-mentoring')],
      declarations: [aDeclaration('known-gap', 'l5-mentoring')],
      referees: [aReferee('r1')],
    }),
  );
  expect(items.map(({ kind, id, title }) => [kind, id, title])).toEqual([
    ['person', 'person', 'Ada Example'],
    ['target', 'target', expect.any(String)],
    ['ladder', 'ladder', TWO_TRACK.title],
    ['activity', 'a1', 'The search index'],
    ['claim', 'a1--l5-mentoring', `The search index → ${statement}`],
    ['declaration', 'known-gap--l5-mentoring', statement],
    ['referee', 'r1', 'Referee r1'],
    ['packet', 'packet', 'Packet'],
  ]);
  const activity = items.find(({ kind }) => kind === 'activity');
  expect(activity?.fields.map(({ name }) => name)).toEqual(
    Object.keys(anActivity('a1')).filter((name) => name !== 'id'),
  );
});

it('names a claim by ids where its ends are gone', () => {
  const items = itemsOf({ ...aCase(), claims: [aClaim('gone', 'gone-too')] });
  expect(items.find(({ kind }) => kind === 'claim')?.title).toBe('gone → gone-too');
});

it('names what is within an item by what it says, apart from that item', () => {
  const remark = { id: 'm1', fingerprint: 'm1', kind: 'deletion' as const, was: `Many words. ${'x'.repeat(90)}` };
  const subject = aCase({
    reviews: [review.parse({ id: 'v1', fileName: 'a.docx', receivedOn: '2026-03-15', remarks: [remark] })],
  });
  const [whole, within] = itemsOf(subject).filter(({ kind }) => kind === 'review' || kind === 'remark');
  expect(whole?.fields.map(({ name }) => name)).not.toContain('remarks');
  expect(within).toMatchObject({ kind: 'remark', id: 'v1 m1', title: `Many words. ${'x'.repeat(67)}…` });
});
