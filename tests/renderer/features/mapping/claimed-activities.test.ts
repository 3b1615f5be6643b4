import { describe, expect, it } from 'vitest';
import { changeClaim } from '../../../../renderer/features/mapping/claim/claim-changes.ts';
import {
  claimedActivities,
  proofGrader,
  unclaimedActivities,
} from '../../../../renderer/features/mapping/claim/claimed-activities.ts';
import { countClaims, verdictsById } from '../../../../renderer/features/mapping/map-rows.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee } from '../../../support/case-builder.ts';

const subject = aCase({
  activities: [anActivity('a-1'), anActivity('a-2', { links: [A_LINK] }), anActivity('a-3')],
  claims: [aClaim('a-2', 'l5-mentoring'), aClaim('a-1', 'l5-mentoring'), aClaim('a-1', 'l6-multiplies')],
  referees: [aReferee('r-1', ['a-3'], { answer: 'agreed' })],
});

describe('the activities of a criterion', () => {
  it('lists claims in the order in which they were made, with their activities', () => {
    expect(claimedActivities(subject, 'l5-mentoring').map(({ activity }) => activity.id)).toEqual(['a-2', 'a-1']);
    expect(claimedActivities(subject, 't7-frontier')).toEqual([]);
  });

  it('offers only what is not claimed yet', () => {
    expect(unclaimedActivities(subject, 'l5-mentoring').map(({ id }) => id)).toEqual(['a-3']);
    expect(unclaimedActivities(subject, 't7-frontier')).toHaveLength(3);
  });

  it('grades proof with what referees agreed to', () => {
    expect(subject.activities.map(proofGrader(subject.referees))).toEqual(['word', 'artefact', 'witnessed']);
  });

  it('counts claims from either side', () => {
    expect(countClaims(subject.claims, 'criterion').get('l5-mentoring')).toBe(2);
    expect(countClaims(subject.claims, 'activity').get('a-1')).toBe(2);
    expect(countClaims(subject.claims, 'activity').get('a-3')).toBeUndefined();
  });

  it('has a verdict for every criterion of the ladder', () => {
    const verdicts = verdictsById(compareTracks(subject, '2026-07-01'));
    expect([...verdicts.keys()].toSorted()).toEqual(subject.ladder.criteria.map(({ id }) => id).toSorted());
  });
});

describe('changeClaim', () => {
  it('changes one field and keeps what was changed meanwhile', () => {
    const [claim] = subject.claims;
    const weighed = changeClaim(subject, claim?.id ?? '', { strength: 'exceeds' });
    const argued = weighed === null ? null : changeClaim(weighed.case, claim?.id ?? '', { rationale: 'Because.' });
    expect(argued?.case.claims[0]).toMatchObject({ strength: 'exceeds', rationale: 'Because.' });
  });

  it('does not bring a removed claim back', () => {
    expect(changeClaim(subject, 'c-removed', { rationale: 'Late.' })).toBeNull();
  });
});
