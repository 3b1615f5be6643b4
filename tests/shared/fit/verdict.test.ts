import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { CriterionVerdict } from '../../../shared/fit/verdict-types.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { JORGEF, TWO_TRACK } from '../../support/case-builder.ts';
import { caseOf, NOW } from '../../support/worked-examples.ts';

function verdictIn(subject: PromotionCase, criterion: string): CriterionVerdict {
  const verdicts = compareTracks(subject, NOW).tracks.flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria),
  );
  const found = verdicts.find((verdict) => verdict.criterion.id === criterion);
  if (found === undefined) throw new Error(`No verdict on ${criterion}`);
  return found;
}

/** The built-in ladder with the example's criterion optional, and thresholds of its own. */
function ladderWith(optional: boolean, thresholds: Partial<Ladder['thresholds']> = {}): Ladder {
  const criteria = TWO_TRACK.criteria.map((item) => (item.id === 'l6-long-view' ? { ...item, optional } : item));
  return { ...TWO_TRACK, criteria, thresholds: { ...TWO_TRACK.thresholds, ...thresholds } };
}

const codes = ({ reasons }: CriterionVerdict): string[] => reasons.map(({ code }) => code);

// What it shows | verdict | evidence, in the notation of `caseOf` | what the next better verdict lacks.
// Judged on 2026-07-01: evidence is fresh when its last day is 2025-01-01 or later.
const EXAMPLES = `
nothing at all | gap | |
one part of it | claimed | partial 2025-01-01..2025-06-30 measured | needs-stronger-claim
many parts of it | claimed | partial 2024-01-01..2025-06-30 measured; partial 2025-07-01.. measured | needs-stronger-claim
one thing on the author’s word | claimed | meets 2025-01-01..2025-06-30 word | needs-proof
more than asked on the author’s word | claimed | exceeds 2025-01-01..2025-06-30 word | needs-proof
two things on the author’s word | claimed | meets 2025-01-01..2025-06-30 word; meets 2025-08-01.. word | needs-proof
something planned | claimed | meets 2026-08-01..2026-12-31 measured | starts-later
something planned without an end | claimed | exceeds 2026-07-02.. artefact | starts-later
one part now, all of it planned | claimed | partial 2026-01-01.. word; meets 2026-09-01.. artefact | starts-later
proof only of a part | claimed | partial 2026-01-01.. measured; meets 2026-01-01.. word | needs-proof

one thing that a referee saw | met | meets 2026-01-01..2026-03-31 witnessed | needs-more-claims, needs-longer-span, needs-checkable-proof
one thing to look at | met | meets 2026-01-01..2026-03-31 artefact | needs-more-claims, needs-longer-span
one long thing | met | meets 2025-01-01..2026-03-31 measured | needs-more-claims
one old thing | met | meets 2023-01-01..2023-12-31 measured | needs-more-claims, needs-fresh-evidence
something that begins today | met | meets 2026-07-01.. artefact | needs-more-claims, needs-longer-span
two things close together | met | meets 2026-01-01..2026-02-28 artefact; meets 2026-03-01..2026-05-31 artefact | needs-longer-span
two things a day short of six months | met | meets 2025-08-15..2025-09-30 artefact; meets 2025-10-01..2026-02-14 artefact | needs-longer-span
two things that ended a day too early | met | meets 2024-01-01..2024-06-30 artefact; meets 2024-08-01..2024-12-31 artefact | needs-fresh-evidence
two things that referees saw | met | meets 2025-01-01..2025-06-30 witnessed; meets 2025-08-01.. witnessed | needs-checkable-proof
two, one of them only a part | met | meets 2025-01-01..2025-05-31 artefact; partial 2025-08-01.. artefact | needs-more-claims, needs-longer-span
two, one of them planned | met | meets 2025-12-01..2026-03-31 artefact; meets 2026-09-01.. artefact | needs-more-claims, needs-longer-span

two things over a year | sustained | meets 2025-01-01..2025-06-30 artefact; meets 2025-08-01..2026-01-31 measured |
six months to the day | sustained | meets 2025-08-15..2025-09-30 artefact; meets 2025-10-01..2026-02-15 artefact |
two that ended just in time | sustained | meets 2024-01-01..2024-06-30 artefact; meets 2024-08-01..2025-01-01 artefact |
an old one and one that goes on | sustained | meets 2021-01-01..2021-06-30 artefact; exceeds 2026-06-01.. word |
two at the same time, both going on | sustained | meets 2025-12-01.. artefact; meets 2025-12-15.. word |
proof of one in two | sustained | exceeds 2025-01-01..2025-06-30 word; meets 2025-08-01.. artefact |
ends that are still to come | sustained | meets 2025-10-01..2026-12-31 measured; meets 2026-01-01..2027-06-30 word |
parts and plans beside two in full | sustained | partial 2026-01-01.. word; meets 2025-01-01..2025-06-30 artefact; meets 2026-12-01.. word; meets 2025-08-01.. word |

no occasion, as declared | no-opportunity | no-opportunity | no-claim
no occasion, and yet a claim | claimed | no-opportunity; partial 2026-01-01.. word | needs-stronger-claim
a known gap | gap | known-gap |
a known gap, and yet a claim | met | known-gap; meets 2026-02-01.. artefact | needs-more-claims, needs-longer-span
`;

function rowsOf(table: string): [string, string, string, string][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [what = '', verdict = '', evidence = '', missing = ''] = line.split('|').map((cell) => cell.trim());
    return [what, verdict, evidence, missing];
  });
}

describe.each([
  ['the built-in ladder', TWO_TRACK, 'l6-long-view'],
  ['a company’s ladder', JORGEF, 'tl5-process'],
])('a verdict on %s', (_, ladder, criterion) => {
  it.each(rowsOf(EXAMPLES))('of %s is %s', (_what, verdict, evidence, missing) => {
    const lines = evidence.split('; ').filter((line) => line !== '');
    const found = verdictIn(caseOf(ladder, criterion, lines), criterion);
    expect(found.verdict).toBe(verdict);
    expect(codes(found).slice(1).join(', ')).toBe(missing);
  });
});

describe('a verdict on an optional criterion', () => {
  it.each<[string, string, readonly string[]]>([
    ['declared not applicable', 'not-applicable', ['not-applicable']],
    ['declared both without opportunity and not applicable', 'no-opportunity', ['not-applicable', 'no-opportunity']],
    ['declared not applicable, and yet claimed', 'met', ['not-applicable', 'meets 2026-01-01.. artefact']],
    ['of which nothing is said', 'gap', []],
  ])('%s is %s', (_, verdict, lines) => {
    expect(verdictIn(caseOf(ladderWith(true), 'l6-long-view', lines), 'l6-long-view').verdict).toBe(verdict);
  });
});

it('stays a gap on a required criterion, whatever is declared not applicable', () => {
  const declared = caseOf(ladderWith(true), 'l6-long-view', ['not-applicable']);
  expect(verdictIn({ ...declared, ladder: ladderWith(false) }, 'l6-long-view').verdict).toBe('gap');
});

describe('a ladder’s own thresholds', () => {
  const two = ['meets 2025-01-01..2025-06-30 artefact', 'meets 2025-08-01..2026-01-31 witnessed'];

  it.each<[Partial<Ladder['thresholds']>, string, readonly string[]]>([
    [{ sustainedClaims: 3 }, 'met', two],
    [{ sustainedSpanMonths: 24 }, 'met', two],
    [{ sustainedFreshMonths: 4 }, 'met', two],
    [{ sustainedProof: 'measured' }, 'met', two],
    [{ metProof: 'measured', sustainedProof: 'measured' }, 'claimed', two],
    [{ metProof: 'measured' }, 'sustained', two],
    [{ metProof: 'word' }, 'met', ['meets 2026-05-01..2026-06-30 word']],
    [{ sustainedClaims: 1, sustainedSpanMonths: 0, sustainedProof: 'word' }, 'sustained', ['meets 2026-05-01.. word']],
    [{ sustainedClaims: 0, sustainedSpanMonths: 0, sustainedProof: 'word' }, 'gap', []],
  ])('%j make it %s', (thresholds, verdict, lines) => {
    const subject = caseOf(ladderWith(false, thresholds), 'l6-long-view', lines);
    expect(verdictIn(subject, 'l6-long-view').verdict).toBe(verdict);
  });
});

describe('what a verdict says', () => {
  const subject = caseOf(TWO_TRACK, 'l6-long-view', [
    'partial 2026-01-01.. measured',
    'meets 2024-03-01..2024-09-30 witnessed',
    'exceeds 2027-01-01.. measured',
    'meets 2025-01-01..2025-02-28 artefact',
    'exceeds 2025-01-01..2025-05-31 word',
  ]);

  it('names every activity claimed, the strongest first and what is only planned last', () => {
    expect(verdictIn(subject, 'l6-long-view').exhibits).toEqual(['a5', 'a4', 'a2', 'a1', 'a3']);
  });

  it('names those that count, which are neither partial nor only planned', () => {
    expect(verdictIn(subject, 'l6-long-view').counting).toEqual(['a5', 'a4', 'a2']);
  });

  it('names three at most where more count, and how many there are', () => {
    const many = Array.from({ length: 5 }, (_, index) => `meets 2025-0${index + 1}-01.. artefact`);
    const [reason] = verdictIn(caseOf(TWO_TRACK, 'l6-long-view', many), 'l6-long-view').reasons;
    expect(reason?.params).toMatchObject({ claims: 5, to: null });
    expect(reason?.code === 'sustained-by' && reason.params.activities).toHaveLength(3);
  });

  it('tells of the others that count beside the one that makes it met', () => {
    const both = caseOf(TWO_TRACK, 'l6-long-view', [
      'exceeds 2026-01-01..2026-02-28 word',
      'meets 2026-03-01..2026-05-31 artefact',
    ]);
    expect(verdictIn(both, 'l6-long-view').reasons[0]?.params).toMatchObject({
      activity: 'Title of a2',
      claims: 2,
      others: [{ title: 'Title of a1', strength: 'exceeds', proof: 'word' }],
    });
  });

  it('sums up what a sustained verdict rests on, and points at its strongest claim', () => {
    expect(verdictIn(subject, 'l6-long-view').reasons).toEqual([
      {
        code: 'sustained-by',
        pointer: '/claims/4',
        params: {
          claims: 3,
          spanMonths: 14,
          proof: 'artefact',
          from: '2024-03-01',
          to: '2025-05-31',
          activities: [
            { title: 'Title of a5', strength: 'exceeds', proof: 'word' },
            { title: 'Title of a4', strength: 'meets', proof: 'artefact' },
            { title: 'Title of a2', strength: 'meets', proof: 'witnessed' },
          ],
        },
      },
    ]);
  });

  it('says how much is there and how much is wanted', () => {
    const short = caseOf(TWO_TRACK, 'l6-long-view', ['exceeds 2023-01-01..2023-03-31 witnessed']);
    expect(verdictIn(short, 'l6-long-view').reasons).toEqual([
      {
        code: 'met-by',
        pointer: '/claims/0',
        params: {
          activity: 'Title of a1',
          strength: 'exceeds',
          proof: 'witnessed',
          from: '2023-01-01',
          to: '2023-03-31',
          claims: 1,
          others: [],
        },
      },
      { code: 'needs-more-claims', pointer: '/ladder/criteria/12', params: { have: 1, wanted: 2 } },
      { code: 'needs-longer-span', pointer: '/ladder/criteria/12', params: { have: 2, wanted: 6 } },
      { code: 'needs-fresh-evidence', pointer: '/ladder/criteria/12', params: { have: 39, wanted: 18 } },
      {
        code: 'needs-checkable-proof',
        pointer: '/ladder/criteria/12',
        params: { have: 'witnessed', wanted: 'artefact' },
      },
    ]);
  });

  it('points at the declaration that it rests on', () => {
    const declared = caseOf(TWO_TRACK, 'l6-long-view', ['known-gap', 'no-opportunity']);
    expect(verdictIn(declared, 'l6-long-view').reasons[0]).toEqual({
      code: 'declared-no-opportunity',
      pointer: '/declarations/1',
      params: {},
    });
  });

  it('tells when the first of the planned activities starts', () => {
    const planned = caseOf(TWO_TRACK, 'l6-long-view', ['meets 2027-01-01.. word', 'meets 2026-10-01.. word']);
    expect(verdictIn(planned, 'l6-long-view').reasons[1]).toEqual({
      code: 'starts-later',
      pointer: '/claims/1',
      params: { claims: 2, date: '2026-10-01' },
    });
  });
});
