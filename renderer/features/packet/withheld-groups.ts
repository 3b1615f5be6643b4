import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Withheld } from '../../../shared/packet/withheld.ts';
import { text } from '../../text/text.ts';

export type WithheldGroup = {
  readonly title: string;
  readonly entries: readonly { readonly key: string; readonly name: string; readonly reason: string }[];
};

const ORDER = [
  'activity',
  'claim',
  'declaration',
  'referee',
  'quote',
  'effort',
  'need',
  'intention',
  'role',
  'section',
] as const;

/** What stays behind, by kind and in the author's own names; hours are told as one line. */
export function withheldGroups(promotionCase: PromotionCase, withheld: readonly Withheld[]): readonly WithheldGroup[] {
  return ORDER.map((kind) => ({ kind, items: withheld.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => ({
      title: text.packet.withheldKinds[kind],
      entries:
        kind === 'effort'
          ? [entry('effort', text.packet.effortOf(items.length), 'effort-not-for-audience')]
          : items.map((item) => entry(item.id, nameOf(promotionCase, item), item.reason)),
    }));
}

function entry(key: string, name: string, reason: Withheld['reason']) {
  return { key, name, reason: text.packet.withheldReasons[reason] };
}

function nameOf(
  { activities, claims, referees, needs, plan, roles, ladder }: PromotionCase,
  { kind, id }: Withheld,
): string {
  const activityTitle = (activityId: string | undefined): string =>
    activities.find((activity) => activity.id === activityId)?.title ?? '';
  const statement = (criterionId: string | undefined): string =>
    ladder.criteria.find((criterion) => criterion.id === criterionId)?.statement ?? '';
  switch (kind) {
    case 'activity':
    case 'effort':
      return activityTitle(id);
    case 'claim': {
      const claim = claims.find((item) => item.id === id);
      return `${activityTitle(claim?.activity)} → ${statement(claim?.criterion)}`;
    }
    case 'declaration':
      return statement(id.slice(id.indexOf('/') + 1));
    case 'need':
      return needs.find((need) => need.id === id)?.title ?? '';
    case 'intention':
      return plan.find((intention) => intention.id === id)?.title ?? '';
    case 'role':
      return roles.find((role) => role.id === id)?.title ?? '';
    case 'section':
      return text.packet.section.gaps;
    case 'referee':
    case 'quote':
      return referees.find((referee) => referee.id === id)?.name ?? '';
  }
}
