import type { Activity } from '../model/activity.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { maySeeEffort, mayTellGaps, type Reader, tells } from './audience-rules.ts';
import { type Bars, barsFor, type WithheldReason } from './bars.ts';

/**
 * Something that stays behind. A declaration's `id` is its kind and criterion, as in "known-gap/l6-risk"; the section is
 * "gaps", with what the summary says of them.
 */
export type Withheld = {
  readonly kind:
    | 'activity'
    | 'claim'
    | 'declaration'
    | 'referee'
    | 'quote'
    | 'effort'
    | 'need'
    | 'intention'
    | 'role'
    | 'section';
  readonly id: string;
  readonly reason: WithheldReason;
};

/**
 * What stays behind for a reader, item by item with the reason: for the author to look over, never to export. Fields that
 * the plan leaves out are told by `leftOutFor`.
 */
export function withheldFor(c: PromotionCase, reader: Reader): readonly Withheld[] {
  const bars = barsFor(c, reader);
  return [
    ...c.activities.flatMap((activity) => withheldOfActivity(activity, bars, reader)),
    ...listed('claim', c.claims, bars.claim),
    ...listed(
      'declaration',
      c.declarations.map((each) => ({ ...each, id: `${each.kind}/${each.criterion}` })),
      bars.declaration,
    ),
    ...c.referees.flatMap((referee) => withheldOfReferee(referee, bars)),
    ...listed('need', c.needs, bars.need),
    ...listed('intention', c.plan, bars.intention),
    ...listed('role', c.roles, bars.role),
    ...gapsSection(reader),
  ];
}

function listed<Item extends { readonly id: string }>(
  kind: Withheld['kind'],
  items: readonly Item[],
  bar: (item: Item) => WithheldReason | null,
): readonly Withheld[] {
  return items.flatMap((item) => {
    const reason = bar(item);
    return reason === null ? [] : [{ kind, id: item.id, reason }];
  });
}

function withheldOfActivity(activity: Activity, bars: Bars, reader: Reader): readonly Withheld[] {
  const { id, effort } = activity;
  const reason = bars.activity(activity);
  if (reason !== null) return [{ kind: 'activity', id, reason }];
  const hidesEffort = effort !== null && !maySeeEffort(reader.audience) && tells(reader, 'effort');
  return hidesEffort ? [{ kind: 'effort', id, reason: 'effort-not-for-audience' }] : [];
}

function withheldOfReferee(referee: Referee, bars: Bars): readonly Withheld[] {
  const { id } = referee;
  const reason = bars.referee(referee);
  if (reason !== null) return [{ kind: 'referee', id, reason }];
  const noQuote = bars.quote(referee);
  const said = referee.quote !== '' || referee.answers.length > 0;
  return said && noQuote !== null ? [{ kind: 'quote', id, reason: noQuote }] : [];
}

function gapsSection(reader: Reader): readonly Withheld[] {
  if (mayTellGaps(reader)) return [];
  return [{ kind: 'section', id: 'gaps', reason: reader.referee === null ? 'not-released' : 'not-for-referee' }];
}
