import type { LevelStanding } from '../fit/verdict-types.ts';
import { VERDICTS, type Verdict } from '../fit/verdict-types.ts';
import type { Ladder } from '../model/ladder.ts';
import type { ChartSpec } from './chart-spec.ts';
import { verdictInk } from './comparison-chart.ts';

export type CoverageWords = {
  readonly title: string;
  readonly unit: string;
  readonly verdict: (verdict: Verdict) => string;
  /** Names a bar by its dimension, null for criteria that have none, and by what the column of a level is called. */
  readonly bar: (dimension: string | null, level: string) => string;
};

/** Some levels, each with the name that tells it from the others, as in the level sought on each track. */
export type CoveredLevels = readonly { readonly name: string; readonly standing: LevelStanding }[];

/**
 * How far the criteria of each dimension are covered: for each dimension, in the ladder's order, a bar for each level that
 * asks for something in it. A criterion that several levels ask for counts in each.
 */
export function coverageChart(ladder: Ladder, levels: CoveredLevels, words: CoverageWords): ChartSpec {
  const dimensionOf = new Map(ladder.themes.map(({ id, dimension }) => [id, dimension]));
  const dimensions: readonly (Ladder['dimensions'][number] | null)[] = [...ladder.dimensions, null];
  const bars = dimensions.flatMap((dimension) =>
    levels
      .map(({ name, standing }) => ({
        name: words.bar(dimension?.name ?? null, name),
        criteria: standing.criteria.filter(
          ({ criterion }) => (dimensionOf.get(criterion.theme) ?? null) === (dimension?.id ?? null),
        ),
      }))
      .filter(({ criteria }) => criteria.length > 0),
  );
  return {
    kind: 'stacked-bars',
    title: words.title,
    unit: words.unit,
    categories: bars.map(({ name }) => name),
    series: VERDICTS.map((verdict) => ({
      name: words.verdict(verdict),
      ink: verdictInk(verdict),
      values: bars.map(({ criteria }) => criteria.filter((each) => each.verdict === verdict).length),
    })),
  };
}
