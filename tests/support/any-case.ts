import fc from 'fast-check';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import {
  aCase,
  aClaim,
  aDeclaration,
  aNeed,
  anActivity,
  anIntention,
  aReferee,
  aRole,
  TWO_TRACK,
} from './case-builder.ts';

// Few ids, so that two cases share some of their items.
const ACTIVITIES = ['a1', 'a2', 'a3', 'a4', 'constructor'];
const CRITERIA = ['l5-mentoring', 'l6-long-view', 'l6-simplifies'];

const someText = fc.constantFrom('', 'Text', 'Other text', 'Żwawo 😀\nnext line');
const anyActivity = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: fc.constantFrom('One', 'Two'),
    end: fc.constantFrom(null, '2025-06-30'),
    situation: someText,
    tags: fc.subarray(['x', 'y', 'z']),
    links: fc.subarray([
      { url: 'https://example.com/1', label: '' },
      { url: 'https://example.com/2', label: 'Two' },
    ]),
    effort: fc.constantFrom(null, { unit: 'percent-of-time' as const, amount: 20 }),
  });

/** Some of these, in any order. */
const some = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items]);
const inOrder = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const either = <Item>(items: readonly Item[]) => fc.oneof(some(items), inOrder(items));

/** A valid case of one person on the built-in ladder; any two of them share some items and differ in others. */
export const anyCase: fc.Arbitrary<PromotionCase> = either(ACTIVITIES).chain((ids) =>
  fc
    .record({
      name: fc.constantFrom('Ada Example', 'Ada Other'),
      level: fc.constantFrom('l5', 'l6'),
      date: fc.constantFrom(null, '2026-10-01'),
      ladderTitle: fc.constantFrom(TWO_TRACK.title, 'Another title'),
      criteria: fc.constantFrom(TWO_TRACK.criteria, TWO_TRACK.criteria.slice(0, -2), TWO_TRACK.criteria.toReversed()),
      activities: fc.tuple(...ids.map(anyActivity)),
      claims: either(ids.flatMap((id) => CRITERIA.map((criterion) => [id, criterion] as const))),
      strength: fc.constantFrom('partial', 'meets', 'exceeds'),
      declared: either(CRITERIA),
      reason: fc.constantFrom('A reason.', 'Another.'),
      referees: either(['r1', 'r2', 'a1']),
      vouchesFor: inOrder(ids),
      summary: someText,
      roles: either(['p1', 'p2']),
      roleStart: fc.constantFrom('2024-01-01', '2025-02-01'),
      needs: either(['n1', 'n2']),
      planned: either(['i1', 'i2', 'i3']),
      intended: fc.constantFrom('2026-05-01', '2026-06-01'),
      freshMonths: fc.constantFrom(undefined, 12, 24),
      sections: some(['summary', 'standing', 'exhibits'] as const),
    })
    .map((given) =>
      aCase({
        person: { ...aCase().person, name: given.name },
        target: { track: 'ic', level: given.level, date: given.date },
        ladder: { ...TWO_TRACK, title: given.ladderTitle, criteria: withNeeded(given.criteria) },
        activities: given.activities.map(({ id, ...fields }) => anActivity(id, fields)),
        claims: given.claims.map(([activity, criterion]) => aClaim(activity, criterion, given.strength)),
        declarations: given.declared.flatMap((criterion) => [
          { ...aDeclaration('no-opportunity', criterion), reason: given.reason },
          aDeclaration('known-gap', criterion, given.date),
        ]),
        referees: given.referees.map((id) => aReferee(id, given.vouchesFor)),
        thresholds: given.freshMonths === undefined ? {} : { sustainedFreshMonths: given.freshMonths },
        roles: given.roles.map((id) => aRole(id, { start: given.roleStart, level: given.level })),
        needs: given.needs.map((id) => aNeed(id, { activities: given.vouchesFor, criteria: given.declared })),
        plan: given.planned.map((id, index) =>
          anIntention(id, CRITERIA, { end: given.intended, activity: ids[index] ?? null }),
        ),
        packet: { ...aCase().packet, summary: given.summary, sections: given.sections },
      }),
    ),
);

/** Criteria with those that claims and declarations name. */
function withNeeded(criteria: PromotionCase['ladder']['criteria']): PromotionCase['ladder']['criteria'] {
  const missing = TWO_TRACK.criteria.filter(({ id }) => CRITERIA.includes(id) && !criteria.some((it) => it.id === id));
  return [...criteria, ...missing];
}
