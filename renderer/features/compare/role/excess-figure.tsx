import { excessChart } from '../../../../shared/chart/excess-chart.ts';
import type { LeadershipInExcess } from '../../../../shared/fit/excess.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { ChartFigure } from '../../../components/marks/chart-figure.tsx';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';

type Props = { readonly promotionCase: PromotionCase; readonly excess: LeadershipInExcess };

/** Hours in excess by quarter on top of all others, with the share of each quarter in the table. */
export function ExcessFigure({ promotionCase, excess }: Props) {
  const chart = excessChart(promotionCase, excess.activities, useToday(), {
    title: text.compare.excessChart,
    unit: text.compare.hours,
    excess: text.compare.excessHours,
    rest: text.compare.otherHours,
    quarter: text.compare.quarter,
  });
  const shares = excess.byQuarter.map(({ share }) => text.compare.timeShare(share));
  return (
    <ChartFigure
      spec={chart}
      description={excess.byQuarter
        .map(({ quarter, hours, share }) => text.compare.excessPart(text.compare.quarter(quarter), hours, share))
        .join(' ')}
      tableLabel={text.compare.showNumbers}
      categoryLabel={text.compare.quarterHead}
      about="tracks"
      more={{ name: text.compare.shareHead, values: shares }}
    />
  );
}
