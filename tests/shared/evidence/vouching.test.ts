import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { askingStep, daysOverdue, vouchingAtTarget } from '../../../shared/evidence/vouching.ts';
import { aCase, aClaim, anActivity, aReferee } from '../../support/case-builder.ts';

describe('askingStep', () => {
  it.each([
    ['not-asked', { answer: 'none' }],
    ['asked', { answer: 'none', askedOn: '2026-01-01' }],
    ['answered', { answer: 'agreed' }],
    ['consented', { answer: 'agreed', consentToQuote: true }],
    ['declined', { answer: 'declined', consentToQuote: true }],
  ] as const)('is "%s"', (step, given) => {
    expect(askingStep(aReferee('r-1', [], given))).toBe(step);
  });
});

describe('a referee who was asked', () => {
  const asked = (given: object = {}) => aReferee('r-1', [], { answer: 'none', askedOn: '2026-01-01', ...given });

  it('is overdue after three weeks without an answer, not on the last day of them', () => {
    expect(daysOverdue(asked(), '2026-01-22')).toBeNull();
    expect(daysOverdue(asked(), '2026-01-23')).toBe(22);
  });

  it('is not overdue with an answer of any kind, or when never asked', () => {
    expect(daysOverdue(asked({ answer: 'declined' }), '2026-06-01')).toBeNull();
    expect(daysOverdue(asked({ answeredOn: '2026-01-05' }), '2026-06-01')).toBeNull();
    expect(daysOverdue(asked({ askedOn: null }), '2026-06-01')).toBeNull();
  });

  it('is found by whoever looks the case over', () => {
    const codes = findingsOf(aCase({ referees: [asked()] }), '2026-02-01').map(({ code }) => code);
    expect(codes).toContain('request-unanswered');
  });
});

describe('vouchingAtTarget', () => {
  it('names who is named for a criterion or for an activity that is claimed for it, but nobody who declined', () => {
    const subject = aCase({ activities: [anActivity('a-1')] });
    const [first = '', second = '', third = ''] = vouchingAtTarget(subject).map(({ criterion }) => criterion.id);
    const vouching = vouchingAtTarget({
      ...subject,
      claims: [aClaim('a-1', first, 'meets')],
      referees: [
        aReferee('by-activity', ['a-1'], { answer: 'none' }),
        aReferee('by-criterion', [], { criteria: [second] }),
        aReferee('declined', ['a-1'], { criteria: [third], answer: 'declined' }),
      ],
    });
    expect(vouching.map(({ referees }) => referees.map(({ id }) => id)).slice(0, 3)).toEqual([
      ['by-activity'],
      ['by-criterion'],
      [],
    ]);
    expect(vouching.every(({ criterion }) => criterion.level === subject.target.level)).toBe(true);
  });
});
