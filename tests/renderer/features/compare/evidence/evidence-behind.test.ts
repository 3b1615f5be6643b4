import { describe, expect, it } from 'vitest';
import { evidenceBehind } from '../../../../../renderer/features/compare/evidence/evidence-behind.ts';
import { compareTracks } from '../../../../../shared/fit/compare-tracks.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee } from '../../../../support/case-builder.ts';
import { NOW } from '../../../../support/worked-examples.ts';

describe('evidenceBehind', () => {
  it('has each claimed activity with its own claim and proof, strongest first', () => {
    const subject = aCase({
      activities: [
        anActivity('weak'),
        anActivity('strong', { links: [A_LINK] }),
        anActivity('seen'),
        anActivity('else'),
      ],
      claims: [
        aClaim('weak', 'l5-mentoring', 'partial'),
        aClaim('strong', 'l5-mentoring', 'exceeds'),
        aClaim('strong', 'l6-multiplies', 'partial'),
        aClaim('seen', 'l5-mentoring'),
        aClaim('else', 'l6-multiplies'),
      ],
      referees: [aReferee('r-1', ['seen'])],
    });
    const verdict = compareTracks(subject, NOW)
      .tracks[0]?.levels.flatMap(({ criteria }) => criteria)
      .find(({ criterion }) => criterion.id === 'l5-mentoring');
    if (verdict === undefined) throw new Error('No verdict');
    expect(
      evidenceBehind(subject, verdict).map(({ activity, claim, proof }) => [activity.id, claim.strength, proof]),
    ).toEqual([
      ['strong', 'exceeds', 'artefact'],
      ['seen', 'meets', 'witnessed'],
      ['weak', 'partial', 'word'],
    ]);
  });
});
