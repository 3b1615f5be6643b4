import { text } from '../../../text/text.ts';
import type { AxisTicks, Tick } from './axis-ticks.ts';
import styles from './timeline.module.css';

type Props = { readonly ticks: AxisTicks; readonly today: number };

/** What time it is along the timeline; the upper names stay in sight as long as their time does. */
export function TimelineAxis({ ticks: { upper, lower }, today }: Props) {
  return (
    <div className={styles.axis} aria-hidden>
      <div className={styles.ticks}>
        {upper.map(tick(true))}
        <span className={styles.todayName} style={{ left: today }}>
          {text.time.today}
        </span>
      </div>
      <div className={styles.ticks}>{lower.map(tick(false))}</div>
    </div>
  );
}

const tick =
  (isUpper: boolean) =>
  ({ unit, date, left, width }: Tick) => (
    <span key={date} className={styles.tick} style={{ left, width }}>
      <span>{text.time.tick(unit, date, isUpper)}</span>
    </span>
  );

/** The lines under the names of the axis, behind everything. */
export function TimelineGrid({ ticks: { upper, lower } }: { readonly ticks: AxisTicks }) {
  return (
    <div aria-hidden>
      {lower.map(({ date, left }) => (
        <span key={`lower ${date}`} className={styles.line} style={{ left }} />
      ))}
      {upper.map(({ date, left }) => (
        <span key={`upper ${date}`} className={styles.line} data-strong style={{ left }} />
      ))}
    </div>
  );
}
