import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { Reason } from '../../../shared/fit/verdict-types.ts';
import { reasonInShort, reasonSentence } from '../../../shared/text/reason-sentence.ts';
import { readSample } from '../../support/sample-case.ts';

const say = (reason: Omit<Reason, 'pointer'>): string => reasonSentence({ ...reason, pointer: '' } as Reason);

const NAMED = [
  { title: 'A cache.', strength: 'partial', proof: 'measured' },
  { title: 'A guide', strength: 'meets', proof: 'word' },
] as const;
const SUSTAINED = {
  claims: 2,
  spanMonths: 17,
  proof: 'measured',
  from: '2024-01-10',
  to: '2025-06-30',
  activities: NAMED,
} as const;
const MET = {
  activity: 'A cache that ends.',
  strength: 'exceeds',
  proof: 'witnessed',
  from: '2025-03-01',
  to: '2025-03-31',
  claims: 1,
  others: [],
} as const;

describe('a reason reads', () => {
  it.each<[Omit<Reason, 'pointer'>, string]>([
    [
      { code: 'sustained-by', params: { ...SUSTAINED, claims: 3 } },
      'Sustained by 3 activities from January 2024 to June 2025: “A cache” (measured), “A guide” (own word) and 1 more; best proof: measured.',
    ],
    [
      { code: 'sustained-by', params: { ...SUSTAINED, to: null } },
      'Sustained by 2 activities since January 2024: “A cache” (measured) and “A guide” (own word); best proof: measured.',
    ],
    [
      { code: 'met-by', params: MET },
      'Met by “A cache that ends” (in March 2025), which exceeds it; proof: witnessed.',
    ],
    [
      { code: 'met-by', params: { ...MET, to: null, claims: 2, others: NAMED.slice(1) } },
      'Met by “A cache that ends” (since March 2025), which exceeds it; proof: witnessed. “A guide” (own word) counts too.',
    ],
    [
      { code: 'met-by', params: { ...MET, to: '2025-05-01', claims: 4, others: NAMED } },
      'Met by “A cache that ends” (from March 2025 to May 2025), which exceeds it; proof: witnessed. “A cache” (measured), “A guide” (own word) and 1 more count too.',
    ],
    [
      { code: 'claimed-by', params: { claims: 1, activities: NAMED.slice(1) } },
      'Claimed by “A guide” (meets; own word), which does not count yet.',
    ],
    [
      { code: 'claimed-by', params: { claims: 4, activities: NAMED } },
      'Claimed by 4 activities, none of which counts yet: “A cache” (partial; measured), “A guide” (meets; own word) and 2 more.',
    ],
    [{ code: 'declared-no-opportunity', params: {} }, 'Declared: there has been no opportunity to show it.'],
    [{ code: 'declared-not-applicable', params: {} }, 'Declared: it does not apply here.'],
    [
      { code: 'no-claim', params: { wanted: 'witnessed' } },
      'No activity is claimed for it; to be met it needs one that meets it, with a referee who agreed to vouch for it.',
    ],
    [
      { code: 'needs-stronger-claim', params: {} },
      'Only partial so far: it needs an activity that meets the criterion in full.',
    ],
    [
      { code: 'starts-later', params: { claims: 1, date: '2027-01-01' } },
      'The claim in full is for an activity that starts only on 1 January 2027.',
    ],
    [
      { code: 'starts-later', params: { claims: 2, date: '2027-01-01' } },
      'The 2 claims in full are for activities that start only on 1 January 2027 or later.',
    ],
    [
      { code: 'needs-proof', params: { have: 'word', wanted: 'witnessed' } },
      'To be met it needs proof: a referee who agreed to vouch for it.',
    ],
    [
      { code: 'needs-more-claims', params: { have: 1, wanted: 2 } },
      'To be sustained it needs one more activity that meets it.',
    ],
    [
      { code: 'needs-more-claims', params: { have: 1, wanted: 4 } },
      'To be sustained it needs 3 more activities that meet it.',
    ],
    [
      { code: 'needs-longer-span', params: { have: 0, wanted: 6 } },
      'To be sustained it needs 6 more months from the first start to the last end.',
    ],
    [
      { code: 'needs-longer-span', params: { have: 5, wanted: 6 } },
      'To be sustained it needs 1 more month from the first start to the last end.',
    ],
    [
      { code: 'needs-fresh-evidence', params: { have: 39, wanted: 18 } },
      'To be sustained it needs something from the last 18 months (the newest ended 39 months ago).',
    ],
    [
      { code: 'needs-fresh-evidence', params: { have: 18, wanted: 18 } },
      'To be sustained it needs something from the last 18 months (the newest ended just over 18 months ago).',
    ],
    [
      { code: 'needs-fresh-evidence', params: { have: 1, wanted: 1 } },
      'To be sustained it needs something from the last month (the newest ended just over 1 month ago).',
    ],
    [
      { code: 'needs-fresh-evidence', params: { have: 0, wanted: 0 } },
      'To be sustained it needs something that goes on today (the newest ended less than a month ago).',
    ],
    [
      { code: 'needs-checkable-proof', params: { have: 'word', wanted: 'artefact' } },
      'To be sustained it needs better proof (a link to something that can be looked at).',
    ],
    [
      { code: 'all-required-met', params: { required: 8, sustained: 5, noOpportunity: 0 } },
      'All 8 required criteria are met, 5 of them sustained.',
    ],
    [
      { code: 'all-required-met', params: { required: 10, sustained: 6, noOpportunity: 1 } },
      'All 10 required criteria are met or had no opportunity (1), 6 of them sustained.',
    ],
    [
      { code: 'all-required-met', params: { required: 3, sustained: 0, noOpportunity: 0 } },
      'All 3 required criteria are met, none of them sustained.',
    ],
    [
      { code: 'all-required-met', params: { required: 1, sustained: 1, noOpportunity: 0 } },
      'The one required criterion is sustained.',
    ],
    [
      { code: 'all-required-met', params: { required: 1, sustained: 0, noOpportunity: 0 } },
      'The one required criterion is met.',
    ],
    [
      { code: 'all-required-met', params: { required: 1, sustained: 0, noOpportunity: 1 } },
      'The one required criterion had no opportunity.',
    ],
    [{ code: 'criteria-missing', params: { count: 1, required: 8 } }, '1 of 8 required criteria is not met yet.'],
    [{ code: 'criteria-missing', params: { count: 3, required: 8 } }, '3 of 8 required criteria are not met yet.'],
    [{ code: 'too-few-sustained', params: { have: 0, wanted: 4 } }, 'None is sustained, where 4 have to be.'],
    [{ code: 'too-few-sustained', params: { have: 1, wanted: 4 } }, '1 is sustained, where 4 have to be.'],
    [
      { code: 'too-many-no-opportunity', params: { have: 2, allowed: 1 } },
      '2 criteria had no opportunity, where at most 1 may.',
    ],
    [
      { code: 'too-many-no-opportunity', params: { have: 1, allowed: 0 } },
      '1 criterion had no opportunity, where none may.',
    ],
    [{ code: 'gaps', params: { count: 0, allowed: 2 } }, 'Nothing required is without any claim.'],
    [
      { code: 'gaps', params: { count: 1, allowed: 2 } },
      '1 required criterion has no claim at all; within reach means at most 2.',
    ],
    [
      { code: 'gaps', params: { count: 3, allowed: 2 } },
      '3 required criteria have no claim at all; within reach means at most 2.',
    ],
    [
      { code: 'gaps', params: { count: 3, allowed: 0 } },
      '3 required criteria have no claim at all; within reach means none.',
    ],
    [
      { code: 'level-below-not-operating', params: { level: 'l6', title: 'T6 Staff engineer' } },
      'A level below is not operating yet: T6 Staff engineer.',
    ],
    [{ code: 'no-required-criteria', params: {} }, 'The ladder requires nothing here, so there is nothing to judge.'],
  ])('%j', (reason, sentence) => {
    expect(say(reason)).toBe(sentence);
  });
});

it('names no activity where they are listed beside it, unless it is the only one', () => {
  expect(reasonInShort({ code: 'sustained-by', pointer: '', params: SUSTAINED })).toBe(
    'Sustained by 2 activities from January 2024 to June 2025; best proof: measured.',
  );
  const met: Reason = { code: 'met-by', pointer: '', params: MET };
  expect(reasonInShort(met)).toBe(reasonSentence(met));
});

it('never grades: no percentage, no score, no points', () => {
  const { subject, asOf } = readSample();
  const sentences = compareTracks(subject, asOf).tracks.flatMap(({ levels }) =>
    levels.flatMap((level) => [level, ...level.criteria].flatMap(({ reasons }) => reasons.map(reasonSentence))),
  );
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences)
    expect(sentence.replaceAll(/“[^”]*”/g, '')).not.toMatch(/%|percent|score|points?\b/i);
});
