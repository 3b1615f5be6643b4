import type { TimeTable } from '../../../../shared/fit/time/time-types.ts';

/** How the time of a theme lies to what the level sought asks of it. */
export type Lean = 'more' | 'less' | 'even';

export type ThemeShare = {
  readonly theme: string;
  /** Share of all logged time, 0 to 1. */
  readonly time: number;
  /** Share of the required criteria, 0 to 1, and how many of them. */
  readonly asked: number;
  readonly criteria: number;
  readonly lean: Lean;
};

/** Effort is an estimate: shares closer than this are as good as the same. */
const EVEN = 0.05;

/**
 * Each theme that took time or is asked for, in the ladder's order: its share of the time beside its share of what the level
 * sought requires. A comparison of two shares, not a mark.
 */
export function themeShares({ total, asked }: TimeTable): readonly ThemeShare[] {
  const askedOf = new Map(asked.byTheme.map((each) => [each.theme, each]));
  return total.byTheme.flatMap(({ theme, share: time }) => {
    if (theme === null) return [];
    const { share = 0, criteria = 0 } = askedOf.get(theme) ?? {};
    if (time === 0 && criteria === 0) return [];
    return [{ theme, time, asked: share, criteria, lean: leanOf(time, share) }];
  });
}

function leanOf(time: number, asked: number): Lean {
  if (Math.abs(time - asked) < EVEN) return 'even';
  return time > asked ? 'more' : 'less';
}
