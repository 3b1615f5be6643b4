import { evidenceChart } from '../../../../shared/chart/evidence-chart.ts';
import type { TrackFit } from '../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { ChartFigure } from '../../../components/marks/chart-figure.tsx';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { chartInWords } from './chart-words.ts';

type Props = { readonly promotionCase: PromotionCase; readonly fits: readonly TrackFit[] };

/** Activities by quarter, by the tracks that they are evidence for. */
export function EvidenceFigure({ promotionCase, fits }: Props) {
  const tracks = fits.map(({ track }) => track);
  const chart = evidenceChart(
    promotionCase,
    tracks.map(({ id }) => id),
    useToday(),
    {
      title: text.compare.evidenceTitle,
      unit: text.compare.evidenceUnit,
      kind: (kind) =>
        text.compare.evidenceKind(
          kind,
          tracks.map(({ name, short }) => (short === '' ? name : short)),
          promotionCase.ladder.tracks.length > tracks.length,
        ),
      quarter: text.compare.quarter,
    },
  );
  if (chart.categories.length === 0) return <p>{text.compare.noEvidence}</p>;
  return (
    <ChartFigure
      spec={chart}
      description={chartInWords(chart)}
      tableLabel={text.compare.showNumbers}
      categoryLabel={text.compare.quarterHead}
      about="tracks"
    />
  );
}
