import { describe, expect, it } from 'vitest';
import { missingFromMetric, proofOf } from '../../../shared/evidence/proof.ts';
import { A_LINK, anActivity, aReferee, FULL_METRIC } from '../../support/case-builder.ts';

describe('the proof of an activity', () => {
  const agreed = aReferee('r1', ['a1']);
  const link = { links: [A_LINK] };
  const number = { metrics: [FULL_METRIC] };

  it('is its author’s word when there is nothing else', () => {
    expect(proofOf(anActivity('a1'), [])).toBe('word');
  });

  it('is witnessed when a referee agreed to vouch for it', () => {
    expect(proofOf(anActivity('a1'), [aReferee('r2', ['a2']), agreed])).toBe('witnessed');
  });

  it.each([
    ['for another activity', aReferee('r1', ['a2'])],
    ['who has not answered', aReferee('r1', ['a1'], { answer: 'none', askedOn: '2026-01-01' })],
    ['who declined', aReferee('r1', ['a1'], { answer: 'declined' })],
  ])('is not witnessed by a referee %s', (_, referee) => {
    expect(proofOf(anActivity('a1'), [referee])).toBe('word');
  });

  it('is an artefact when there is a link, witnessed or not', () => {
    expect(proofOf(anActivity('a1', link), [])).toBe('artefact');
    expect(proofOf(anActivity('a1', link), [agreed])).toBe('artefact');
  });

  it('is measured when one number is complete, whatever else there is', () => {
    expect(proofOf(anActivity('a1', number), [])).toBe('measured');
    expect(proofOf(anActivity('a1', { ...link, ...number }), [agreed])).toBe('measured');
    const half = { ...FULL_METRIC, before: null };
    expect(proofOf(anActivity('a1', { metrics: [half, FULL_METRIC] }), [])).toBe('measured');
  });

  it.each([{ before: null }, { after: null }, { unit: '' }, { period: ' ' }, { source: '' }])(
    'is not measured by a number with %j',
    (lacking) => {
      const metric = { ...FULL_METRIC, ...lacking };
      expect(proofOf(anActivity('a1', { metrics: [metric] }), [])).toBe('word');
      expect(missingFromMetric(metric)).toEqual(Object.keys(lacking));
    },
  );

  it('counts zero as a number', () => {
    expect(proofOf(anActivity('a1', { metrics: [{ ...FULL_METRIC, before: 0, after: 0 }] }), [])).toBe('measured');
  });
});
