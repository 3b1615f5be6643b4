import type { Rung } from './rungs.ts';

/**
 * The rank from which up the two tracks are worth comparing: the lowest that both have, or the role on paper where that is
 * higher - but never above where the case stands or what it seeks. Null when there is nothing to show.
 */
export function firstRank(rungs: readonly Rung[]): number | null {
  const ranksWhere = (test: (rung: Rung) => boolean): readonly number[] => rungs.filter(test).map(({ rank }) => rank);
  const has = (mark: 'stands' | 'sought' | 'onPaper') => ranksWhere(({ sides }) => sides.some((side) => side?.[mark]));
  const common = lowest(ranksWhere(({ sides }) => sides.every((side) => side !== null)));
  const begin = lowest(has('onPaper')) ?? common ?? lowest(rungs.map(({ rank }) => rank));
  return lowest([begin ?? [], has('stands'), has('sought')].flat());
}

function lowest(ranks: readonly number[]): number | null {
  return ranks.length === 0 ? null : Math.min(...ranks);
}
