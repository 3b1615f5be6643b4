import { useId } from 'react';
import type { TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { text } from '../../../text/text.ts';
import { barUnit } from './bar-unit.ts';
import { RungHalf } from './rung-half.tsx';
import { RungSpine } from './rung-spine.tsx';
import styles from './rungs.module.css';
import type { Rung } from './rungs.ts';

type Props = {
  readonly fits: readonly TrackFit[];
  readonly rungs: readonly Rung[];
  readonly onShow: (level: string) => void;
};

/** The ladder as it is climbed: the highest level on top, one track to each side, one rung where the job is the same. */
export function RungLadder({ fits, rungs, onShow }: Props) {
  const headingId = useId();
  const unit = barUnit(rungs);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {text.compare.levels}
      </h2>
      <div className={styles.ladder} data-tracks={fits.length}>
        <div className={styles.names} aria-hidden="true">
          {fits.map(({ track }, side) => (
            <p key={track.id} className={styles.name} data-side={side}>
              {track.name}
            </p>
          ))}
        </div>
        <ol className={styles.rungs}>
          {rungs.map((rung) => (
            <li key={rung.level.id} className={styles.rung} data-joined={rung.joined || undefined}>
              {rung.sides.map((side, index) =>
                side === null ? (
                  <p key={fits[index]?.track.id} className={styles.none} data-side={index}>
                    {text.compare.notOnTrack(fits[index]?.track.name ?? '')}
                  </p>
                ) : (
                  <RungHalf key={side.track.id} side={side} index={index} unit={unit} onShow={onShow} />
                ),
              )}
              {fits.length === 2 && <RungSpine rung={rung} />}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
