import type { Comparison, LevelStanding, Verdict } from '../fit/verdict-types.ts';
import type { Track } from '../model/ladder.ts';
import type { ChartInk, ChartSpec } from './chart-spec.ts';

const INKS: Readonly<Record<Verdict, ChartInk>> = {
  sustained: 'strong',
  met: 'firm',
  claimed: 'light',
  gap: 'empty',
  'no-opportunity': 'outline',
  'not-applicable': 'none',
};
const ORDER: readonly Verdict[] = ['sustained', 'met', 'claimed', 'gap', 'no-opportunity', 'not-applicable'];

/** The ink in which a verdict is drawn, in every chart and bar. */
export const verdictInk = (verdict: Verdict): ChartInk => INKS[verdict];

export type ComparisonWords = {
  readonly title: string;
  readonly unit: string;
  readonly verdict: (verdict: Verdict) => string;
  readonly level: (track: Track, level: string) => string;
};

/** How many criteria have which verdict: a bar for each level of each track, levels from low to high, tracks side by side. */
export function comparisonChart({ tracks }: Comparison, words: ComparisonWords): ChartSpec {
  const bars = tracks
    .flatMap(({ track, levels }, place) => levels.map((standing) => ({ track, place, standing })))
    .filter(({ standing }) => standing.criteria.length > 0)
    .toSorted((one, other) => one.standing.level.rank - other.standing.level.rank || one.place - other.place);
  return {
    kind: 'stacked-bars',
    title: words.title,
    unit: words.unit,
    categories: bars.map(({ track, standing }) => categoryOf(track, standing, words)),
    series: ORDER.map((verdict) => ({
      name: words.verdict(verdict),
      ink: verdictInk(verdict),
      values: bars.map(({ standing }) => standing.counts[verdict]),
    })),
  };
}

function categoryOf(track: Track, { level }: LevelStanding, { level: titleOf }: ComparisonWords): string {
  return `${titleOf(track, level.id)} (${track.short === '' ? track.name : track.short})`;
}
