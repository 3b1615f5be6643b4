import { useMemo, useRef, useState } from 'react';
import { thresholdsOf } from '../../../shared/fit/thresholds-of.ts';
import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useComparison } from '../../store/use-comparison.ts';
import { text } from '../../text/text.ts';
import styles from './compare-screen.module.css';
import { comparedTracks } from './compared-tracks.ts';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { Legend } from './legend/legend.tsx';
import { LevelsChart } from './levels-chart.tsx';
import { MatrixSection, type MatrixView } from './matrix/matrix-section.tsx';
import { RungLadder } from './rungs/rung-ladder.tsx';
import { rungsOf } from './rungs/rungs.ts';
import { TrackPair } from './track-pair.tsx';
import { WhereItStands } from './where-it-stands.tsx';

/** Both tracks side by side: the outcome in a sentence, level by level, criterion by criterion, down to the activities. */
export function CompareScreen({ promotionCase, pathTo }: ScreenProps) {
  const { ladder, target } = promotionCase;
  const comparison = useComparison(promotionCase);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [view, setView] = useState<MatrixView>({ by: 'level', level: target.level, track: target.track });
  const [opened, setOpened] = useState<string | null>(null);
  const matrixHeading = useRef<HTMLHeadingElement>(null);
  const fits = useMemo(() => comparedTracks(comparison, target.track, wanted), [comparison, target.track, wanted]);
  const rungs = useMemo(() => rungsOf(fits, promotionCase), [fits, promotionCase]);
  const verdict = fits
    .flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
    .find(({ criterion }) => criterion.id === opened);

  const showLevel = (level: string): void => {
    setView({ ...view, by: 'level', level });
    matrixHeading.current?.focus();
    matrixHeading.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Page title={text.compare.title}>
      <div className={styles.body}>
        {ladder.tracks.length > 2 && (
          <TrackPair tracks={ladder.tracks} shown={fits.map(({ track }) => track.id)} onChange={setWanted} />
        )}
        <WhereItStands promotionCase={promotionCase} fits={fits} pathTo={pathTo} />
        <RungLadder fits={fits} rungs={rungs} onShow={showLevel} />
        <MatrixSection
          ladder={ladder}
          fits={fits}
          rungs={rungs}
          view={view}
          headingRef={matrixHeading}
          onView={setView}
          onOpen={({ criterion }) => setOpened(criterion.id)}
        />
        <Legend thresholds={thresholdsOf(promotionCase)} />
        <LevelsChart ladder={ladder} fits={fits} />
      </div>
      {verdict !== undefined && (
        <EvidencePanel
          promotionCase={promotionCase}
          verdict={verdict}
          pathTo={pathTo}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  );
}
