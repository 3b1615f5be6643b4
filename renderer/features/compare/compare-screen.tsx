import { useMemo, useState } from 'react';
import { thresholdsOf } from '../../../shared/fit/thresholds-of.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { PartNav } from '../../components/part-nav.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useComparison } from '../../store/use-comparison.ts';
import { text } from '../../text/text.ts';
import { PARTS } from './address/compare-view.ts';
import { useCompareView } from './address/use-compare-view.ts';
import { ComparePart } from './compare-part.tsx';
import styles from './compare-screen.module.css';
import { comparedTracks } from './compared-tracks.ts';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { Legend } from './legend/legend.tsx';
import { rungsOf } from './levels/rungs.ts';
import { TrackPair } from './track-pair.tsx';
import { WhereItStands } from './where-it-stands.tsx';

/** Both tracks on the same evidence: the outcome in a sentence, then part by part, down to the activities. */
export function CompareScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { ladder, target } = promotionCase;
  const comparison = useComparison(promotionCase);
  const { view, pathOf, show } = useCompareView(item, pathTo);
  const [opened, setOpened] = useState<string | null>(null);
  const fits = useMemo(
    () => comparedTracks(comparison, target.track, view.tracks),
    [comparison, target.track, view.tracks],
  );
  const rungs = useMemo(() => rungsOf(fits, promotionCase), [fits, promotionCase]);
  const isAlone = ladder.tracks.length === 1;
  const parts = isAlone ? PARTS.filter((part) => part !== 'switch') : PARTS;
  const part = parts.find((each) => each === view.part) ?? 'levels';
  const verdict = comparison.tracks
    .flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria))
    .find(({ criterion }) => criterion.id === opened);
  return (
    <Page title={text.compare.title}>
      <div className={styles.body}>
        {isAlone && <Notice kind="note">{text.compare.oneTrack}</Notice>}
        {ladder.tracks.length > 2 && (
          <TrackPair
            tracks={ladder.tracks}
            shown={fits.map(({ track }) => track.id)}
            onChange={(tracks) => show({ tracks })}
          />
        )}
        <WhereItStands promotionCase={promotionCase} fits={fits} pathTo={pathTo} />
        <PartNav
          label={text.compare.parts}
          parts={parts}
          current={part}
          nameOf={(to) => text.compare.part[to]}
          pathOf={(to) => pathOf({ part: to })}
        />
        <ComparePart
          part={part}
          view={view}
          promotionCase={promotionCase}
          comparison={comparison}
          fits={fits}
          rungs={rungs}
          pathTo={pathTo}
          pathOf={pathOf}
          show={show}
          onOpen={({ criterion }) => setOpened(criterion.id)}
        />
        <Legend thresholds={thresholdsOf(promotionCase)} />
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
