import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/evidence/finding-types.ts';
import { FINDING_CATALOGUE } from '../../../shared/text/finding-catalogue.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';

type Bare = { [Code in Finding['code']]: Pick<Extract<Finding, { code: Code }>, 'code' | 'params'> }[Finding['code']];

const EXAMPLES: readonly (readonly [Bare, string])[] = [
  [
    { code: 'claim-without-proof', params: { activity: 'A', claims: 1 } },
    '“A” is claimed for 1 criterion, but nothing about it can be checked.',
  ],
  [
    { code: 'claim-without-proof', params: { activity: 'A', claims: 3 } },
    '“A” is claimed for 3 criteria, but nothing about it can be checked.',
  ],
  [
    { code: 'claim-without-rationale', params: { activity: 'A', criterion: 'Does it.' } },
    'Nothing says why “A” supports “Does it”.',
  ],
  [
    { code: 'number-without-baseline', params: { activity: 'A', metric: 'Cost', missing: 'before' } },
    'The number “Cost” of “A” lacks the value before.',
  ],
  [
    { code: 'number-without-baseline', params: { activity: 'A', metric: 'Cost', missing: 'period' } },
    'The number “Cost” of “A” lacks the period it was measured over.',
  ],
  [{ code: 'own-part-missing', params: { activity: 'A' } }, '“A” does not tell your own part from the team’s.'],
  [{ code: 'no-impact', params: { activity: 'A' } }, '“A” does not say what changed because of it.'],
  [
    { code: 'future-activity', params: { activity: 'A', start: '2027-01-01', claims: 0 } },
    '“A” starts only on 1 January 2027.',
  ],
  [
    { code: 'future-activity', params: { activity: 'A', start: '2027-01-01', claims: 2 } },
    '“A” is claimed for 2 criteria but starts only on 1 January 2027.',
  ],
  [
    { code: 'stale-evidence', params: { criterion: 'Does it.', months: 1, wanted: 1 } },
    'The newest evidence for “Does it” ended just over 1 month ago; only the last month counts as fresh.',
  ],
  [
    { code: 'stale-evidence', params: { criterion: 'Does it.', months: 0, wanted: 0 } },
    'The newest evidence for “Does it” ended less than a month ago; only what goes on today counts as fresh.',
  ],
  [
    { code: 'stale-evidence', params: { criterion: 'Does it.', months: 24, wanted: 18 } },
    'The newest evidence for “Does it” ended 24 months ago; only the last 18 months count as fresh.',
  ],
  [
    { code: 'stale-evidence', params: { criterion: 'Does it.', months: 18, wanted: 18 } },
    'The newest evidence for “Does it” ended just over 18 months ago; only the last 18 months count as fresh.',
  ],
  [
    { code: 'gap-without-mitigation', params: { criterion: 'Does it.' } },
    'Nothing is claimed for “Does it”, which the level sought requires, and nothing is planned for it.',
  ],
  [
    { code: 'activity-carries-too-much', params: { activity: 'A', carried: 4, total: 9 } },
    '“A” alone carries 4 of the 9 criteria of the level sought that are met or sustained.',
  ],
  [
    { code: 'private-item-carries-verdict', params: { criterion: 'Does it.', verdict: 'sustained', without: 'gap' } },
    '“Does it” is sustained only through private items; a committee will see: gap.',
  ],
  [
    { code: 'referee-agreed-without-activity', params: { referee: 'Bo' } },
    'Bo agreed to vouch, but for no activity in particular.',
  ],
  [
    { code: 'quote-without-consent', params: { referee: 'Bo' } },
    'There is a quote of Bo, who has not agreed to be quoted.',
  ],
  [
    { code: 'request-unanswered', params: { referee: 'Bo', days: 22 } },
    'Bo was asked 22 days ago and has not answered.',
  ],
  [
    { code: 'declaration-with-claims', params: { kind: 'no-opportunity', criterion: 'Does it.', claims: 1 } },
    '“Does it” is declared “no opportunity” and has 1 claim all the same.',
  ],
  [
    { code: 'mitigation-overdue', params: { criterion: 'Does it.', by: '2026-01-01' } },
    'The gap “Does it” was to be closed by 1 January 2026.',
  ],
  [{ code: 'one-off-evidence', params: { criterion: 'Does it.', activity: 'A' } }, '“Does it” is met by “A” alone.'],
  [
    { code: 'lower-level-evidence', params: { criterion: 'Does it.', claims: 1, lower: null } },
    'The one claim for “Does it” supports it only in part.',
  ],
  [
    { code: 'lower-level-evidence', params: { criterion: 'Does it.', claims: 2, lower: 'T5 Senior engineer' } },
    'All 2 claims for “Does it” support it only in part; what they show in full is work of T5 Senior engineer.',
  ],
  [
    { code: 'no-witness-at-target-level', params: { level: 'T6 Staff engineer', agreed: 0 } },
    'Nobody at T6 Staff engineer or above has agreed to vouch yet.',
  ],
  [
    { code: 'no-witness-at-target-level', params: { level: 'T6 Staff engineer', agreed: 1 } },
    'The one referee who agreed stands below T6 Staff engineer.',
  ],
  [
    { code: 'no-witness-at-target-level', params: { level: 'T6 Staff engineer', agreed: 2 } },
    'All 2 referees who agreed stand below T6 Staff engineer.',
  ],
  [
    { code: 'witness-level-unknown', params: { referee: 'Bo', words: '', level: 'T6' } },
    'Whether Bo stands at T6 or above cannot be told: no level is written.',
  ],
  [
    { code: 'witness-level-unknown', params: { referee: 'Bo', words: 'Fellow', level: 'T6' } },
    'Whether Bo stands at T6 or above cannot be told: the ladder does not know “Fellow”.',
  ],
  [
    { code: 'intention-overdue', params: { intention: 'A', end: '2026-01-01' } },
    '“A” was to be done by 1 January 2026.',
  ],
  [
    { code: 'target-date-passed', params: { date: '2026-01-01' } },
    'The decision was expected on 1 January 2026, which has passed.',
  ],
];

describe('a finding reads', () => {
  it.each(EXAMPLES)('%j', (finding, sentence) => {
    expect(findingSentence({ ...finding, severity: 'warning', pointer: '' } as Finding)).toBe(sentence);
  });
});

it('has an example of every finding', () => {
  expect([...new Set(EXAMPLES.map(([{ code }]) => code))].toSorted()).toEqual(
    Object.keys(FINDING_CATALOGUE).toSorted(),
  );
});
