import type { PlanGap } from '../../../shared/fit/growth-plan.ts';
import type { Ladder, Theme } from '../../../shared/model/ladder.ts';

export type GapGroup = { readonly theme: Theme; readonly gaps: readonly PlanGap[] };

/** Gaps by theme, in the ladder's order of themes. */
export function gapGroups(ladder: Ladder, gaps: readonly PlanGap[]): GapGroup[] {
  return ladder.themes.flatMap((theme) => {
    const own = gaps.filter(({ verdict }) => verdict.criterion.theme === theme.id);
    return own.length === 0 ? [] : [{ theme, gaps: own }];
  });
}
