import type { PromotionCase } from '../../model/promotion-case.ts';
import { type ItemKind, itemId, itemsOf, LIST_WITHIN, titleWithin } from '../case-items.ts';
import { type Choices, createDecisions } from './decisions.ts';
import { fitTogether } from './fit-together.ts';
import type { Fields } from './item-parts.ts';
import { mergeItem, mergeItems, type TitleOf } from './merge-items.ts';
import { mergeLadders } from './merge-ladders.ts';
import type { Merge, Side } from './merge-types.ts';
import { withoutLossesOf } from './unnoticed-removals.ts';

export type MergeInput = {
  /** The case as it was before the two went apart; null when that is not known, and then every difference is a question. */
  readonly base: PromotionCase | null;
  readonly mine: PromotionCase;
  readonly theirs: PromotionCase;
  /** Which of the two was changed last. */
  readonly newer: Side;
  /** The user's answers by the ids of the questions; what is not answered is decided by each question's `fallback`. */
  readonly choices?: Choices;
};

/** The parts of a case of which there is one. */
const SINGLES = ['person', 'target', 'thresholds', 'packet'] as const;
/** The lists of a case with what is in them. */
const LISTS = {
  activities: 'activity',
  claims: 'claim',
  declarations: 'declaration',
  referees: 'referee',
  roles: 'role',
  needs: 'need',
  plan: 'intention',
  packetPlans: 'named-plan',
  aliases: 'alias',
  submissions: 'submission',
  reviews: 'review',
  forms: 'form',
} as const;

/**
 * Two versions of a case as one, with the id of the one that is here. It is a valid case whatever the answers are, and
 * nothing of either side is dropped without a word: it is in the merged case, in a question or in `leftOut`.
 */
export function mergeCases({ base, mine, theirs, newer, choices = {} }: MergeInput): Merge {
  const decisions = createDecisions(newer, choices);
  const titleOf = titlesOf(mine, theirs);
  const sides = { base, mine: withoutLossesOf(mine, theirs, base), theirs: withoutLossesOf(theirs, mine, base) };

  const ladder = mergeLadders(sides, newer, decisions, titleOf);
  const singles = SINGLES.map((name) => {
    const versions = { base: base?.[name] ?? null, mine: mine[name], theirs: theirs[name] };
    return [name, mergeItem(name, versions, decisions, titleOf)] as const;
  });
  const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).map((name) => {
    const versions = { base: base?.[name] ?? null, mine: sides.mine[name], theirs: sides.theirs[name] };
    return [name, mergeItems(LISTS[name], versions, decisions, titleOf)] as const;
  });
  const parts = { ...mine, ladder, ...Object.fromEntries([...singles, ...lists]) } as PromotionCase;
  const merged = fitTogether(parts, { mine, theirs }, decisions, titleOf);
  return { merged, ...decisions.all() };
}

/** Titles as the case that is here has them, and those of the other case for what only that one has. */
function titlesOf(mine: PromotionCase, theirs: PromotionCase): TitleOf {
  const key = (kind: ItemKind, id: string): string => `${kind}/${id}`;
  const titles = new Map([...itemsOf(theirs), ...itemsOf(mine)].map(({ kind, id, title }) => [key(kind, id), title]));
  return (kind: ItemKind, item: Fields) =>
    WITHIN.has(kind)
      ? titleWithin(item)
      : (titles.get(key(kind, SINGLE.has(kind) ? kind : (itemId(item) ?? ''))) ?? '');
}

const WITHIN: ReadonlySet<ItemKind> = new Set(Object.values(LIST_WITHIN).map(({ kind }) => kind));
const SINGLE: ReadonlySet<ItemKind> = new Set([...SINGLES, 'ladder']);
