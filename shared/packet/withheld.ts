import type { Confidentiality } from '../model/activity.ts';
import type { Audience } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { mayQuote, maySee, maySeeEffort, type RefereeBar, refereeBar } from './audience-rules.ts';
import { vouchesOnlyForWithheld } from './redact.ts';

/** Something that stays behind. A declaration's `id` is its kind and criterion, as in "known-gap/l6-risk". */
export type Withheld = {
  readonly kind: 'activity' | 'claim' | 'declaration' | 'referee' | 'quote' | 'effort' | 'need' | 'intention';
  readonly id: string;
  readonly reason: WithheldReason;
};

export type WithheldReason =
  | 'private'
  | 'internal'
  | 'of-withheld-activity'
  | 'vouches-only-for-withheld'
  | 'no-consent'
  | 'effort-not-for-audience'
  | RefereeBar;

/** What `redact` takes away for an audience, item by item with the reason: for the author to look over, never to export. */
export function withheldFor(c: PromotionCase, audience: Audience): readonly Withheld[] {
  const left = new Set(
    c.activities.filter((each) => maySee(audience, each.confidentiality)).map((activity) => activity.id),
  );
  return [
    ...c.activities.flatMap(({ id, confidentiality, effort }): readonly Withheld[] => {
      if (!left.has(id)) return [{ kind: 'activity', id, reason: markedAs(confidentiality) }];
      const hidesEffort = effort !== null && !maySeeEffort(audience);
      return hidesEffort ? [{ kind: 'effort', id, reason: 'effort-not-for-audience' }] : [];
    }),
    ...c.claims
      .filter((claim) => !left.has(claim.activity))
      .map(({ id }): Withheld => ({ kind: 'claim', id, reason: 'of-withheld-activity' })),
    ...c.declarations
      .filter((declaration) => !maySee(audience, declaration.confidentiality))
      .map(
        ({ kind, criterion, confidentiality }): Withheld => ({
          kind: 'declaration',
          id: `${kind}/${criterion}`,
          reason: markedAs(confidentiality),
        }),
      ),
    ...c.referees.flatMap((referee) => withheldOfReferee(referee, audience, left)),
    ...c.needs
      .filter((need) => !maySee(audience, need.confidentiality))
      .map(({ id, confidentiality }): Withheld => ({ kind: 'need', id, reason: markedAs(confidentiality) })),
    ...c.plan.flatMap(({ id, confidentiality, activity }): readonly Withheld[] => {
      if (!maySee(audience, confidentiality)) return [{ kind: 'intention', id, reason: markedAs(confidentiality) }];
      const isLeft = activity === null || left.has(activity);
      return isLeft ? [] : [{ kind: 'intention', id, reason: 'of-withheld-activity' }];
    }),
  ];
}

function markedAs(confidentiality: Confidentiality): WithheldReason {
  return confidentiality === 'private' ? 'private' : 'internal';
}

function withheldOfReferee(referee: Referee, audience: Audience, left: ReadonlySet<string>): readonly Withheld[] {
  const { id } = referee;
  const bar = refereeBar(referee, audience);
  if (bar !== null) return [{ kind: 'referee', id, reason: bar }];
  if (vouchesOnlyForWithheld(referee, left)) return [{ kind: 'referee', id, reason: 'vouches-only-for-withheld' }];
  if (referee.quote === '' || mayQuote(referee)) return [];
  return [
    {
      kind: 'quote',
      id,
      reason: referee.answer === 'agreed' ? 'no-consent' : (refereeBar(referee, 'peer') ?? 'no-consent'),
    },
  ];
}
