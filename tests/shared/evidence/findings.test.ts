import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { pathOf, valueAt } from '../../../shared/lib/json-pointer.ts';
import { A_LINK, aClaim, aDeclaration, aReferee, FULL_METRIC, TWO_TRACK } from '../../support/case-builder.ts';
import { claimed, found, statement } from '../../support/flawed-case.ts';
import { readSample } from '../../support/sample-case.ts';
import { caseStanding, NOW } from '../../support/worked-examples.ts';

describe('an activity', () => {
  it('that carries a claim on its author’s word alone is found', () => {
    expect(found(claimed({}), 'claim-without-proof')).toEqual([
      {
        code: 'claim-without-proof',
        severity: 'warning',
        pointer: '/activities/0',
        params: { activity: 'Title of a1', claims: 1 },
      },
    ]);
  });

  it('is let be when it can be checked, or is only part of an answer', () => {
    expect(found(claimed({ links: [A_LINK] }), 'claim-without-proof')).toEqual([]);
    expect(found(claimed({}, { referees: [aReferee('r1', ['a1'])] }), 'claim-without-proof')).toEqual([]);
    expect(found(claimed({}, { claims: [aClaim('a1', 'l6-long-view', 'partial')] }), 'claim-without-proof')).toEqual(
      [],
    );
  });

  it('that does not tell its author’s own part is found where it is claimed', () => {
    expect(found(claimed({ ownPart: ' \n' }), 'own-part-missing')).toEqual([
      {
        code: 'own-part-missing',
        severity: 'warning',
        pointer: '/activities/0/ownPart',
        params: { activity: 'Title of a1' },
      },
    ]);
    expect(found(claimed({ ownPart: '' }, { claims: [] }), 'own-part-missing')).toEqual([]);
  });

  it('that does not say what changed is found, unless a number does', () => {
    expect(found(claimed({ impact: '' }), 'no-impact')).toEqual([
      { code: 'no-impact', severity: 'warning', pointer: '/activities/0/impact', params: { activity: 'Title of a1' } },
    ]);
    expect(found(claimed({ impact: '', metrics: [FULL_METRIC] }), 'no-impact')).toEqual([]);
  });

  it('that starts only later is found: a note, and a warning once it is claimed', () => {
    const future = { start: '2026-07-02', end: null, impact: '', ownPart: '' };
    expect(found(claimed(future), 'future-activity')).toEqual([
      {
        code: 'future-activity',
        severity: 'warning',
        pointer: '/activities/0/start',
        params: { activity: 'Title of a1', start: '2026-07-02', claims: 1 },
      },
    ]);
    expect(found(claimed(future, { claims: [] }), 'future-activity')).toMatchObject([{ severity: 'note' }]);
    expect(found(claimed({ start: NOW, end: null }), 'future-activity')).toEqual([]);
  });

  it('that is still to come is not asked for what came of it', () => {
    const codes = findingsOf(claimed({ start: '2026-07-02', end: null, impact: '', ownPart: '' }), NOW).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('no-impact');
    expect(codes).not.toContain('own-part-missing');
    expect(codes).not.toContain('claim-without-proof');
  });
});

describe('a number', () => {
  it('has each part told that it lacks', () => {
    const metrics = [FULL_METRIC, { name: 'Cost', before: null, after: 3, unit: '', period: 'a year', source: ' ' }];
    expect(
      found(claimed({ metrics }), 'number-without-baseline').map(({ pointer, params }) => [pointer, params]),
    ).toEqual([
      ['/activities/0/metrics/1/before', { activity: 'Title of a1', metric: 'Cost', missing: 'before' }],
      ['/activities/0/metrics/1/unit', { activity: 'Title of a1', metric: 'Cost', missing: 'unit' }],
      ['/activities/0/metrics/1/source', { activity: 'Title of a1', metric: 'Cost', missing: 'source' }],
    ]);
  });
});

describe('a claim', () => {
  it('without a rationale is a note', () => {
    const claims = [aClaim('a1', 'l6-long-view', 'meets', { rationale: ' ' })];
    expect(found(claimed({}, { claims }), 'claim-without-rationale')).toEqual([
      {
        code: 'claim-without-rationale',
        severity: 'note',
        pointer: '/claims/0/rationale',
        params: { activity: 'Title of a1', criterion: statement('l6-long-view') },
      },
    ]);
  });
});

describe('a declaration', () => {
  it('that the claims contradict is an error', () => {
    const declarations = [aDeclaration('known-gap', 'l6-long-view'), aDeclaration('no-opportunity', 'l6-long-view')];
    expect(found(claimed({}, { declarations }), 'declaration-with-claims')).toEqual([
      {
        code: 'declaration-with-claims',
        severity: 'error',
        pointer: '/declarations/1',
        params: { kind: 'no-opportunity', criterion: statement('l6-long-view'), claims: 1 },
      },
    ]);
  });

  it('whose plan is past its date is found', () => {
    const late = aDeclaration('known-gap', 'l6-simplifies', '2026-06-30');
    expect(found(claimed({}, { declarations: [late] }), 'mitigation-overdue')).toMatchObject([
      { pointer: '/declarations/0/by' },
    ]);
    const due = aDeclaration('known-gap', 'l6-simplifies', NOW);
    expect(found(claimed({}, { declarations: [due] }), 'mitigation-overdue')).toEqual([]);
  });
});

describe('a referee', () => {
  it('who vouches for nothing is found', () => {
    expect(found(claimed({}, { referees: [aReferee('r1')] }), 'referee-agreed-without-activity')).toEqual([
      {
        code: 'referee-agreed-without-activity',
        severity: 'warning',
        pointer: '/referees/0',
        params: { referee: 'Referee r1' },
      },
    ]);
    expect(
      found(claimed({}, { referees: [aReferee('r1', [], { answer: 'none' })] }), 'referee-agreed-without-activity'),
    ).toEqual([]);
  });

  it('who is quoted without consent is an error', () => {
    const quoted = aReferee('r1', ['a1'], { quote: 'Good work.' });
    expect(found(claimed({}, { referees: [quoted] }), 'quote-without-consent')).toMatchObject([
      { severity: 'error', pointer: '/referees/0/quote' },
    ]);
    expect(found(claimed({}, { referees: [{ ...quoted, consentToQuote: true }] }), 'quote-without-consent')).toEqual(
      [],
    );
  });
});

describe('findings', () => {
  const { subject, asOf } = readSample();

  it('come with the gravest first', () => {
    const severities = findingsOf(subject, asOf).map(({ severity }) => severity);
    expect(severities).toEqual(
      severities.toSorted((one, other) => 'ewn'.indexOf(one[0] ?? '') - 'ewn'.indexOf(other[0] ?? '')),
    );
    expect(severities.length).toBeGreaterThan(10);
  });

  it('point at something that is there, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2040 }), (year) => {
        for (const { pointer } of findingsOf(subject, `${year}-06-15`)) {
          expect(valueAt(subject, pathOf(pointer))).not.toBeUndefined();
        }
      }),
    );
  });

  it('of a case without a flaw are none', () => {
    const flawless = {
      ...caseStanding(TWO_TRACK, 'ic', { l6: '8 sustained' }),
      target: { track: 'ic', level: 'l6', date: '2027-01-01' },
    };
    const witness = aReferee('r1', [flawless.activities[0]?.id ?? ''], { level: 'Staff engineer' });
    const proven = flawless.activities.map((activity) => ({ ...activity, links: [A_LINK] }));
    expect(findingsOf({ ...flawless, activities: proven, referees: [witness] }, NOW)).toEqual([]);
  });
});
