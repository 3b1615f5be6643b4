import { describe, expect, it } from 'vitest';
import { AUDIENCES, type Audience, packetPlan } from '../../../shared/model/packet-plan.ts';
import { anyReader } from '../../../shared/packet/audience-rules.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import {
  aCase,
  aClaim,
  aDeclaration,
  aNeed,
  anActivity,
  anIntention,
  aReferee,
  aRole,
} from '../../support/case-builder.ts';
import { markedCase } from '../../support/marked-case.ts';

const effort = { unit: 'hours-per-week', amount: 8 } as const;
const subject = aCase({
  activities: [
    anActivity('open', { confidentiality: 'shareable', effort }),
    anActivity('inside', { confidentiality: 'internal', effort }),
    anActivity('secret', { confidentiality: 'private' }),
  ],
  claims: [
    aClaim('open', 'l5-mentoring'),
    aClaim('inside', 'l5-mentoring'),
    aClaim('secret', 'l5-mentoring'),
    aClaim('secret', 'l5-deep-problem'),
  ],
  declarations: [
    { ...aDeclaration('known-gap', 'l5-team-outcome'), confidentiality: 'shareable' },
    { ...aDeclaration('known-gap', 'l5-deep-problem'), confidentiality: 'internal' },
    { ...aDeclaration('no-opportunity', 'l5-product-partnership'), confidentiality: 'private' },
  ],
  referees: [
    aReferee('quotable', ['open', 'secret'], { quote: 'Fine work.', consentToQuote: true, askedOn: '2026-01-01' }),
    aReferee('shy', ['inside'], { quote: 'Do not print this.', consentToQuote: false }),
    aReferee('of-secret', ['secret']),
    aReferee('refused', [], { answer: 'declined', askedOn: '2026-01-02', quote: 'No.', consentToQuote: true }),
    aReferee('pending', [], { answer: 'none', askedOn: '2026-01-03' }),
    aReferee('not-asked', [], { answer: 'none', askedOn: null }),
  ],
  roles: [aRole('lead', { title: 'Acting lead' })],
  needs: [
    aNeed('wanted', { confidentiality: 'shareable', activities: ['open', 'inside', 'secret'] }),
    aNeed('known', { confidentiality: 'internal' }),
    aNeed('sensed', { confidentiality: 'private', activities: ['open'] }),
  ],
  plan: [
    anIntention('told', ['l5-mentoring'], { confidentiality: 'shareable' }),
    anIntention('done', ['l5-mentoring'], { confidentiality: 'shareable', activity: 'secret' }),
    anIntention('agreed', ['l5-mentoring'], { confidentiality: 'internal', activity: 'inside' }),
    anIntention('hoped', ['l5-mentoring']),
  ],
  thresholds: { sustainedClaims: 3 },
  packet: packetPlan.parse({ audience: 'me', paper: 'letter', sections: ['summary'], summary: 'A note to myself.' }),
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('redact', () => {
  it.each<[Audience, string[]]>([
    ['me', ['open', 'inside', 'secret']],
    ['manager', ['open', 'inside']],
    ['committee', ['open', 'inside']],
    ['peer', ['open']],
  ])('leaves %s the activities %j, and claims of no other', (audience, left) => {
    const redacted = redact(subject, anyReader(audience));
    expect(ids(redacted.activities)).toEqual(left);
    expect([...new Set(redacted.claims.map((claim) => claim.activity))]).toEqual(left);
  });

  it.each<[Audience, number]>([
    ['me', 3],
    ['manager', 2],
    ['committee', 2],
    ['peer', 1],
  ])('leaves %s %i of a private, an internal and a shareable declaration', (audience, count) => {
    expect(redact(subject, anyReader(audience)).declarations).toHaveLength(count);
  });

  it.each<[Audience, string[]]>([
    ['me', ['quotable', 'shy', 'of-secret', 'refused', 'pending', 'not-asked']],
    ['manager', ['quotable', 'shy', 'refused', 'pending']],
    ['committee', ['quotable', 'shy']],
    ['peer', ['quotable']],
  ])('names to %s the referees %j', (audience, named) => {
    expect(ids(redact(subject, anyReader(audience)).referees)).toEqual(named);
  });

  it('takes withheld activities from referees, and drops one who vouches for nothing else', () => {
    const [quotable, ...rest] = redact(subject, anyReader('committee')).referees;
    expect(quotable?.activities).toEqual(['open']);
    expect(ids(rest)).not.toContain('of-secret');
  });

  it.each(AUDIENCES)('quotes to %s only who agreed to vouch and to be quoted', (audience) => {
    const quotes = redact(subject, anyReader(audience)).referees.filter(({ quote }) => quote !== '');
    expect(ids(quotes)).toEqual(['quotable']);
  });

  it('leaves effort, and when somebody was asked, to the person and the manager alone', () => {
    for (const audience of AUDIENCES) {
      const { activities, referees } = redact(subject, anyReader(audience));
      const own = audience === 'me' || audience === 'manager';
      expect(activities.some((activity) => activity.effort !== null)).toBe(own);
      expect(referees.some((referee) => referee.askedOn !== null)).toBe(own);
    }
  });

  it('drops the stored plan, which may have been written for somebody else', () => {
    expect(JSON.stringify(redact(subject, anyReader('peer')))).not.toContain('A note to myself.');
  });

  it.each<[Audience, string[], string[]]>([
    ['me', ['wanted', 'known', 'sensed'], ['told', 'done', 'agreed', 'hoped']],
    ['manager', ['wanted', 'known'], ['told', 'agreed']],
    ['committee', ['wanted', 'known'], ['told', 'agreed']],
    ['peer', ['wanted'], ['told']],
  ])(
    'leaves %s the needs %j and the intentions %j, none of them naming a withheld activity',
    (audience, needs, plan) => {
      const redacted = redact(subject, anyReader(audience));
      expect([ids(redacted.needs), ids(redacted.plan)]).toEqual([needs, plan]);
      const left = [...ids(redacted.activities), null];
      for (const need of redacted.needs) for (const id of need.activities) expect(left).toContain(id);
      for (const { activity } of redacted.plan) expect(left).toContain(activity);
    },
  );

  it.each(AUDIENCES)('judges for %s by the thresholds of the case, and tells of its times in roles', (audience) => {
    expect(redact(subject, anyReader(audience))).toMatchObject({
      thresholds: { sustainedClaims: 3 },
      roles: [{ title: 'Acting lead' }],
    });
  });

  it('leaves the case that it is given as it was', () => {
    const before = JSON.stringify(subject);
    redact(subject, anyReader('peer'));
    expect(JSON.stringify(subject)).toBe(before);
  });
});

describe('withheldFor', () => {
  it('withholds nothing from me but quotes without consent', () => {
    expect(withheldFor(subject, anyReader('me'))).toEqual([
      { kind: 'quote', id: 'shy', reason: 'no-consent' },
      { kind: 'quote', id: 'refused', reason: 'declined' },
    ]);
  });

  it('says of every item that a peer does not see why', () => {
    expect(withheldFor(subject, anyReader('peer'))).toEqual([
      { kind: 'effort', id: 'open', reason: 'effort-not-for-audience' },
      { kind: 'activity', id: 'inside', reason: 'internal' },
      { kind: 'activity', id: 'secret', reason: 'private' },
      { kind: 'claim', id: 'inside--l5-mentoring', reason: 'of-withheld-activity' },
      { kind: 'claim', id: 'secret--l5-mentoring', reason: 'of-withheld-activity' },
      { kind: 'claim', id: 'secret--l5-deep-problem', reason: 'of-withheld-activity' },
      { kind: 'declaration', id: 'known-gap/l5-deep-problem', reason: 'internal' },
      { kind: 'declaration', id: 'no-opportunity/l5-product-partnership', reason: 'private' },
      { kind: 'referee', id: 'shy', reason: 'vouches-only-for-withheld' },
      { kind: 'referee', id: 'of-secret', reason: 'vouches-only-for-withheld' },
      { kind: 'referee', id: 'refused', reason: 'declined' },
      { kind: 'referee', id: 'pending', reason: 'no-answer' },
      { kind: 'referee', id: 'not-asked', reason: 'not-asked' },
      { kind: 'need', id: 'known', reason: 'internal' },
      { kind: 'need', id: 'sensed', reason: 'private' },
      { kind: 'intention', id: 'done', reason: 'of-withheld-activity' },
      { kind: 'intention', id: 'agreed', reason: 'internal' },
      { kind: 'intention', id: 'hoped', reason: 'private' },
    ]);
  });

  it.each(AUDIENCES)('lists exactly what redact takes from %s', (audience) => {
    const redacted = redact(subject, anyReader(audience));
    const listed = (kind: string) =>
      withheldFor(subject, anyReader(audience))
        .filter((item) => item.kind === kind)
        .map(({ id }) => id);
    const gone = (all: readonly { id: string }[], left: readonly { id: string }[]) =>
      ids(all).filter((id) => !ids(left).includes(id));
    expect(listed('activity')).toEqual(gone(subject.activities, redacted.activities));
    expect(listed('claim')).toEqual(gone(subject.claims, redacted.claims));
    expect(listed('referee')).toEqual(gone(subject.referees, redacted.referees));
    expect(listed('need')).toEqual(gone(subject.needs, redacted.needs));
    expect(listed('intention')).toEqual(gone(subject.plan, redacted.plan));
    expect(listed('declaration')).toHaveLength(subject.declarations.length - redacted.declarations.length);
    const quotesLeft = new Set(redacted.referees.filter(({ quote }) => quote !== '').map(({ id }) => id));
    const quotesGone = redacted.referees.filter(
      ({ id }) => subject.referees.some((one) => one.id === id && one.quote !== '') && !quotesLeft.has(id),
    );
    expect(listed('quote')).toEqual(ids(quotesGone));
  });
});

it.each(AUDIENCES)('leaves what readers wrote into an earlier packet behind for %s', (audience) => {
  const reviewed = markedCase([], []);
  expect(reviewed.reviews).toHaveLength(1);
  expect(redact(reviewed, anyReader(audience)).reviews).toEqual([]);
});

it('keeps an answer about an activity that is gone to its author: nobody knows any more who might have learnt of it', () => {
  const answer = { id: 'w', question: '“Secret”: what did you see?', text: 'Much.', activity: 'gone', criterion: null };
  const referee = aReferee('r', ['open'], { consentToQuote: true, answers: [answer] });
  const after = { ...subject, referees: [referee] };
  expect(redact(after, anyReader('me')).referees).toMatchObject([{ answers: [{ text: 'Much.', activity: null }] }]);
  for (const audience of ['manager', 'committee', 'peer'] as const) {
    expect(redact(after, anyReader(audience)).referees).toMatchObject([{ id: 'r', answers: [] }]);
    const listed = { kind: 'answer', id: 'r/w', reason: 'of-withheld-activity' };
    expect(withheldFor(after, anyReader(audience)).filter(({ kind }) => kind === 'answer')).toEqual([listed]);
  }
});
