import type { PromotionCase } from '../../model/promotion-case.ts';
import type { ItemKind } from '../case-items.ts';

/** The case that is here, and the copy of it that came from elsewhere. */
export type Side = 'mine' | 'theirs';
/** What is taken of a field that differs; `both` joins texts and unites lists. */
export type Choice = Side | 'both';

/** An item of either case, as questions and reports name it. */
export type MergedItem = {
  readonly kind: ItemKind;
  /** Tells it from the others of its kind; the same for both cases, even where their ids differ. */
  readonly key: string;
  /** In the user's own words. */
  readonly title: string;
};

/** Something that only the user can know; until it is answered, `fallback` is chosen, which drops as little as it can. */
export type Question = {
  /** By which an answer names it. */
  readonly id: string;
  readonly item: MergedItem;
  /** Null when the question is whether the item stays: it was removed from one of the cases, whose side is null. */
  readonly field: string | null;
  readonly reason: 'changed-in-both' | 'differs' | 'removed' | 'removed-and-changed';
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly options: readonly Choice[];
  readonly fallback: Choice;
  readonly chosen: Choice;
  /** What the merged case has of it. */
  readonly outcome: unknown;
};

/** Something that differed and needed no question: only one case has it or changed it, or both fit into one. */
export type Automatic = {
  readonly item: MergedItem;
  /** Null for a whole item. */
  readonly field: string | null;
  readonly how: 'only-mine' | 'only-theirs' | 'united';
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly outcome: unknown;
};

/** What cannot stand in the merged case after what was chosen: its activity goes, or the ladder has no place for it. */
export type LeftOut = {
  readonly item: MergedItem;
  /** Null for a whole item. */
  readonly field: string | null;
  readonly why: 'activity-removed' | 'not-on-ladder';
  readonly value: unknown;
};

/** What became of two cases. Whatever either had is in `merged`, or stands in the questions or in `leftOut`. */
export type Merge = {
  readonly merged: PromotionCase;
  readonly questions: readonly Question[];
  readonly automatic: readonly Automatic[];
  readonly leftOut: readonly LeftOut[];
};
