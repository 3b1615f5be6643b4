import { describe, expect, it } from 'vitest';
import { anyReader } from '../../../shared/packet/audience-rules.ts';
import { numberExhibits } from '../../../shared/packet/exhibits.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { strongestProofs } from '../../../shared/packet/strongest-proofs.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee, FULL_METRIC } from '../../support/case-builder.ts';

const CRITERIA = ['l5-mentoring', 'l5-deep-problem'];

describe('numberExhibits', () => {
  const subject = redact(
    aCase({
      activities: [
        anActivity('unclaimed', { start: '2020-01-01' }),
        anActivity('later', { start: '2025-03-01' }),
        anActivity('deep', { start: '2021-01-01' }),
        anActivity('b-same', { start: '2025-02-01' }),
        anActivity('a-same', { start: '2025-02-01' }),
      ],
      claims: [
        aClaim('later', 'l5-mentoring'),
        aClaim('deep', 'l5-deep-problem'),
        aClaim('a-same', 'l5-deep-problem'),
        aClaim('a-same', 'l5-mentoring'),
        aClaim('b-same', 'l5-mentoring'),
      ],
    }),
    anyReader('committee'),
  );

  it('numbers by the first criterion, then by start, then by id, and unclaimed ones last', () => {
    const exhibits = numberExhibits(subject, CRITERIA);
    expect(exhibits.map(({ label, activity }) => `${label} ${activity.id}`)).toEqual([
      'E1 a-same',
      'E2 b-same',
      'E3 later',
      'E4 deep',
      'E5 unclaimed',
    ]);
    expect(exhibits[0]?.claims.map(({ criterion }) => criterion)).toEqual(CRITERIA);
  });

  it('numbers the same whatever the order of the lists in the case', () => {
    const turned = redact(
      { ...subject, activities: subject.activities.toReversed(), claims: subject.claims.toReversed() },
      anyReader('me'),
    );
    expect(numberExhibits(turned, CRITERIA).map(({ activity }) => activity.id)).toEqual(
      numberExhibits(subject, CRITERIA).map(({ activity }) => activity.id),
    );
  });
});

describe('strongestProofs', () => {
  it('puts proof before strength, strength before count, and leaves out what is claimed for nothing', () => {
    const subject = redact(
      aCase({
        activities: [
          anActivity('measured', { metrics: [FULL_METRIC] }),
          anActivity('linked-exceeds', { links: [A_LINK] }),
          anActivity('linked-two', { links: [A_LINK] }),
          anActivity('linked-one', { links: [A_LINK] }),
          anActivity('seen'),
          anActivity('unclaimed', { metrics: [FULL_METRIC] }),
        ],
        claims: [
          aClaim('measured', 'l5-mentoring', 'partial'),
          aClaim('linked-exceeds', 'l5-mentoring', 'exceeds'),
          aClaim('linked-two', 'l5-mentoring'),
          aClaim('linked-two', 'l5-deep-problem'),
          aClaim('linked-one', 'l5-mentoring'),
          aClaim('seen', 'l5-mentoring', 'exceeds'),
        ],
        referees: [aReferee('r', ['seen'])],
      }),
      anyReader('committee'),
    );
    const best = strongestProofs(numberExhibits(subject, CRITERIA), { matter: new Set(['l5-mentoring']), count: 9 });
    expect(best.map(({ activity, proof }) => `${activity.id} ${proof}`)).toEqual([
      'measured measured',
      'linked-exceeds artefact',
      'linked-two artefact',
      'linked-one artefact',
      'seen witnessed',
    ]);
  });
});
