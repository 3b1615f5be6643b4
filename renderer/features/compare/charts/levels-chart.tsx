import { comparisonChart } from '../../../../shared/chart/comparison-chart.ts';
import type { TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { ChartFigure } from '../../../components/marks/chart-figure.tsx';
import { text } from '../../../text/text.ts';

type Props = { readonly ladder: Ladder; readonly fits: readonly TrackFit[] };

/** Every level of the compared tracks as a bar: the same chart that stands in the packet. */
export function LevelsChart({ ladder, fits }: Props) {
  const chart = comparisonChart(
    { tracks: fits },
    {
      title: text.compare.chartTitle,
      unit: text.compare.chartUnit,
      verdict: verdictName,
      level: (track, level) => levelTitle(ladder, track.id, level),
    },
  );
  if (chart.categories.length === 0) return <p>{text.compare.noCriteria}</p>;
  const description = fits
    .flatMap(({ track, levels }) =>
      levels.map(({ level, counts }) =>
        text.compare.chartPart(levelTitle(ladder, track.id, level.id), text.compare.counts(counts)),
      ),
    )
    .join(' ');
  return (
    <ChartFigure
      spec={chart}
      description={description}
      tableLabel={text.compare.showNumbers}
      categoryLabel={text.compare.level}
    />
  );
}
