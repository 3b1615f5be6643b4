import { isSame } from '../../lib/is-same.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Decisions } from './decisions.ts';
import { named, type TitleOf } from './merge-items.ts';
import type { Side } from './merge-types.ts';

type Cases = { readonly base: PromotionCase | null; readonly mine: PromotionCase; readonly theirs: PromotionCase };

/** Which ladder the merged case is judged by: always a question where they differ, because all else hangs on it. */
export function mergeLadders(
  { base, mine, theirs }: Cases,
  newer: Side,
  decisions: Decisions,
  titleOf: TitleOf,
): Ladder {
  if (isSame(mine.ladder, theirs.ladder)) return mine.ladder;
  const versions = { base: base?.ladder, mine: mine.ladder, theirs: theirs.ladder };
  const homeless = { mine: homelessOn(mine.ladder, mine, theirs), theirs: homelessOn(theirs.ladder, mine, theirs) };
  const fallback =
    homeless.mine === homeless.theirs ? likely(versions, newer) : homeless.mine < homeless.theirs ? 'mine' : 'theirs';
  return decisions.ask(named('ladder', mine.ladder, titleOf), 'ladder', versions, fallback) as Ladder;
}

/** The side that chose another ladder on purpose; the newer one where both did, or nobody knows. */
function likely(
  { base, mine, theirs }: Record<'mine' | 'theirs', Ladder> & { base: Ladder | undefined },
  newer: Side,
): Side {
  if (isSame(base, theirs)) return 'mine';
  return isSame(base, mine) ? 'theirs' : newer;
}

/** How many claims and declarations of both cases a ladder has no place for. */
function homelessOn(ladder: Ladder, ...cases: readonly PromotionCase[]): number {
  const known = new Set(ladder.criteria.map(({ id }) => id));
  const all = cases.flatMap(({ claims, declarations }) => [...claims, ...declarations]);
  return all.filter(({ criterion }) => !known.has(criterion)).length;
}
