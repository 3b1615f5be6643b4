import { type ReactNode, useId } from 'react';
import type { TrackFit } from '../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { text } from '../../../text/text.ts';
import type { Rungs } from '../levels/rungs.ts';
import styles from './charts.module.css';
import { CoverageFigure } from './coverage-figure.tsx';
import { EvidenceFigure } from './evidence-figure.tsx';
import { LevelsChart } from './levels-chart.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly fits: readonly TrackFit[];
  readonly rungs: Rungs;
  readonly rank: number | null;
  readonly onRank: (rank: number) => void;
};

/** The comparison as pictures, each with its numbers as a table. */
export function ChartsSection({ promotionCase, fits, rungs, rank, onRank }: Props) {
  const { ladder } = promotionCase;
  return (
    <>
      <Part heading={text.compare.coverageHeading}>
        <CoverageFigure ladder={ladder} rungs={rungs} rank={rank} onRank={onRank} />
      </Part>
      <Part heading={text.compare.evidenceHeading}>
        <EvidenceFigure promotionCase={promotionCase} fits={fits} />
      </Part>
      <Part heading={text.compare.chartHeading}>
        <LevelsChart ladder={ladder} fits={fits} />
      </Part>
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
