import type { LevelPair, PairedCriterion } from '../../../../shared/fit/level-pair.ts';
import type { ListedCriterion } from '../criteria/listed-criterion.ts';

/** The criteria of two levels by who asks for them and sees them met. */
export type PairGroups = {
  readonly both: readonly ListedCriterion[];
  readonly onlyA: readonly ListedCriterion[];
  readonly onlyB: readonly ListedCriterion[];
  readonly neither: readonly ListedCriterion[];
};

/** `titles` are those of the two levels; a criterion that neither meets says which of them asks for it. */
export function pairGroups({ criteria }: LevelPair, titles: { readonly a: string; readonly b: string }): PairGroups {
  const listed = (wanted: PairedCriterion['metBy']): readonly ListedCriterion[] =>
    criteria
      .filter(({ metBy }) => metBy === wanted)
      .map(({ verdict, askedBy }) =>
        askedBy === 'both'
          ? { verdict, shared: true }
          : wanted === 'neither'
            ? { verdict, askedBy: titles[askedBy] }
            : { verdict },
      );
  return { both: listed('both'), onlyA: listed('a'), onlyB: listed('b'), neither: listed('neither') };
}
