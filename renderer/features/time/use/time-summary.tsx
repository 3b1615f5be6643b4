import type { TimeTable } from '../../../../shared/fit/time/time-types.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { text } from '../../../text/text.ts';
import { trackPartName } from './time-charts.ts';
import styles from './use.module.css';

/** Where all the time went, in two sentences. */
export function TimeSummary({
  table: { total, periods },
  ladder,
}: {
  readonly table: TimeTable;
  readonly ladder: Ladder;
}) {
  const tracks = total.byTracks
    .filter(({ hours }) => hours > 0)
    .map((part) => text.time.share(part.share, trackPartName(ladder, part.tracks)));
  const [handsOn, enabling] = total.byMode;
  return (
    <div className={styles.summary}>
      <p>{text.time.logged(total.hours, periods[0]?.period.key ?? '', tracks)}</p>
      <p className={styles.muted}>{text.time.modes(handsOn?.share ?? 0, enabling?.share ?? 0)}</p>
    </div>
  );
}
