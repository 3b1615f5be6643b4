import { describe, expect, it } from 'vitest';
import { findingsFor, placeOf, subjectOf } from '../../../shared/evidence/finding-place.ts';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { A_LINK, aClaim, aDeclaration, anActivity, anIntention, aReferee } from '../../support/case-builder.ts';
import { claimed } from '../../support/flawed-case.ts';
import { mustBe } from '../../support/must-be.ts';
import { NOW } from '../../support/worked-examples.ts';

const HALF_A_NUMBER = { name: 'Cost', before: null, after: 1, unit: '€', period: 'a year', source: 'Books' };
const dates = { start: '2026-01-01', end: null };
const SUBJECT = claimed(
  {},
  {
    activities: [
      anActivity('a1', { ...dates, ownPart: '', metrics: [HALF_A_NUMBER] }),
      anActivity('a2', { ...dates, confidentiality: 'private', links: [A_LINK] }),
    ],
    claims: [aClaim('a1', 'l6-long-view', 'meets', { rationale: '' }), aClaim('a2', 'l6-multi-system')],
    declarations: [aDeclaration('known-gap', 'l6-simplifies', '2026-01-01')],
    referees: [aReferee('r1', [], { level: 'Fellow', quote: 'Words.' })],
    plan: [anIntention('i1', ['l6-multiplies'])],
    target: { track: 'ic', level: 'l6', date: '2026-01-01' },
  },
);
const FINDINGS = findingsOf(SUBJECT, NOW);

describe('a finding leads', () => {
  it.each([
    ['own-part-missing', 'activities', 'a1', 'ownPart'],
    ['number-without-baseline', 'activities', 'a1', 'metrics.0.before'],
    ['claim-without-rationale', 'map', 'l6-long-view', ''],
    ['gap-without-mitigation', 'map', 'l6-org-awareness', ''],
    ['mitigation-overdue', 'map', 'l6-simplifies', ''],
    ['private-item-carries-verdict', 'activities', 'a2', 'confidentiality'],
    ['witness-level-unknown', 'referees', 'r1', 'level'],
    ['quote-without-consent', 'referees', 'r1', 'quote'],
    ['intention-overdue', 'plan', 'i1', 'end'],
    ['target-date-passed', 'details', null, ''],
  ])('%s to %s, %s, %s', (code, screen, item, field) => {
    const finding = mustBe(FINDINGS.find((each) => each.code === code));
    expect(placeOf(finding, SUBJECT)).toEqual({ screen, item, field });
  });

  it('to the day on which a referee was asked who has not answered', () => {
    const asked = aReferee('r1', [], { answer: 'none', askedOn: '2020-01-01' });
    const subject = { ...SUBJECT, referees: [asked] };
    const finding = mustBe(findingsOf(subject, NOW).find(({ code }) => code === 'request-unanswered'));
    expect(placeOf(finding, subject)).toEqual({ screen: 'referees', item: 'r1', field: 'askedOn' });
  });

  it('from a claim to its activity and its criterion', () => {
    const finding = mustBe(FINDINGS.find(({ code }) => code === 'claim-without-rationale'));
    expect(subjectOf(finding, SUBJECT)).toMatchObject({
      claim: 'a1--l6-long-view',
      activity: 'a1',
      criterion: 'l6-long-view',
    });
  });

  it('to the list of referees where one is missing', () => {
    const subject = { ...SUBJECT, referees: [] };
    const finding = mustBe(findingsOf(subject, NOW).find(({ code }) => code === 'no-witness-at-target-level'));
    expect(placeOf(finding, subject)).toEqual({ screen: 'referees', item: null, field: '' });
  });
});

it('a screen is given what can be mended on it, and each finding has such a screen', () => {
  const codes = new Set(findingsFor(FINDINGS, 'plan').map(({ code }) => code));
  expect([...codes].toSorted()).toEqual([
    'gap-without-mitigation',
    'intention-overdue',
    'mitigation-overdue',
    'one-off-evidence',
  ]);
  const screens = ['activities', 'map', 'referees', 'packet', 'details', 'plan'] as const;
  for (const finding of FINDINGS)
    expect(screens.some((screen) => findingsFor([finding], screen).length === 1)).toBe(true);
});
