import { useId, useState } from 'react';
import type { TrackFit } from '../../../../shared/fit/verdict-types.ts';
import type { RolePeriod } from '../../../../shared/model/role-period.ts';
import { Button } from '../../../components/button.tsx';
import { text } from '../../../text/text.ts';
import { barUnit } from './bar-unit.ts';
import { firstRank } from './first-rank.ts';
import { OverlayBand } from './overlay-band.tsx';
import { RungHalf } from './rung-half.tsx';
import { RungSpine } from './rung-spine.tsx';
import styles from './rungs.module.css';
import type { Rungs } from './rungs.ts';
import { shapeOf } from './shape-of.ts';

type Props = {
  readonly fits: readonly TrackFit[];
  readonly ladder: Rungs;
  /** Times in a role; those on an overlay stand in its band. */
  readonly roles: readonly RolePeriod[];
  /** Where the criteria of a rank are shown. */
  readonly pathOfRank: (rank: number) => string;
};

/**
 * The ladder as it is climbed: the highest level on top, one track to each side, one rung where the job is the same; an
 * overlay beside the rail that it is entered from. Begins at the first level worth comparing.
 */
export function RungLadder({ fits, ladder: { rungs, overlays }, roles, pathOfRank }: Props) {
  const headingId = useId();
  const [all, setAll] = useState(false);
  const first = firstRank(rungs);
  const shown = all ? rungs : rungs.filter(({ rank }) => first === null || rank >= first);
  const hidden = rungs.length - shown.length;
  const unit = barUnit(rungs, overlays);
  const withRungs = fits.filter(({ track }) => !track.overlay);
  const shape = shapeOf(rungs, overlays);
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{text.compare.levels}</h2>
      <p className={styles.shape}>{text.compare.shape[shape](fits.map(({ track }) => track.name))}</p>
      <div className={styles.ladder} data-shape={shape}>
        <div className={styles.climb}>
          <div className={styles.names} aria-hidden="true">
            {withRungs.map(({ track }, side) => (
              <p key={track.id} className={styles.name} data-side={side}>
                {track.name}
              </p>
            ))}
          </div>
          <ol className={styles.rungs}>
            {shown.map((rung) => (
              <li key={rung.rank} className={styles.rung} data-joined={rung.joined || undefined}>
                {rung.sides.map((side, index) =>
                  side === null ? (
                    <p key={withRungs[index]?.track.id} className={styles.none} data-side={index}>
                      {text.compare.notOnTrack(withRungs[index]?.track.name ?? '')}
                    </p>
                  ) : (
                    <RungHalf key={side.track.id} side={side} index={index} unit={unit} href={pathOfRank(rung.rank)} />
                  ),
                )}
                {(withRungs.length === 2 || overlays.length > 0) && <RungSpine rung={rung} />}
              </li>
            ))}
          </ol>
        </div>
        {overlays.map((overlay) => (
          <OverlayBand
            key={overlay.track.id}
            overlay={overlay}
            roles={roles.filter(({ tracks }) => tracks.includes(overlay.track.id))}
            unit={unit}
            href={pathOfRank(shown.find(({ sides }) => sides.some((side) => side?.sought))?.rank ?? first ?? 0)}
            isBeside={rungs.length > 0}
          />
        ))}
      </div>
      {(hidden > 0 || all) && (
        <div>
          <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.compare.hideBelow : text.compare.showBelow(hidden)}
          </Button>
        </div>
      )}
    </section>
  );
}
