import { useEffect, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { text } from '../../../text/text.ts';
import { dateOfDay } from './scale.ts';
import styles from './timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';
import { useFirstDay } from './timeline-view.ts';

/** Scrolling may go on for so long before it is said what is in sight, in milliseconds. */
const PAUSE = 250;

type Props = {
  readonly entries: readonly TimelineEntry[];
  readonly caseId: string;
  /** How many days are in sight. */
  readonly days: number;
  readonly onAll: () => void;
  readonly onNearest: (entry: TimelineEntry) => void;
};

/** Which time is in sight and how much is in it; where there is nothing, the ways on. */
export function InSight({ entries, caseId, days, onAll, onNearest }: Props) {
  const from = useFirstDay(caseId) ?? 0;
  const to = from + days;
  const [shown, settle] = useState({ from, to });
  useEffect(() => {
    const timer = setTimeout(() => settle({ from, to }), PAUSE);
    return () => clearTimeout(timer);
  }, [from, to]);
  const count = entries.filter((entry) => entry.from < shown.to && entry.to > shown.from).length;
  const nearest = count === 0 ? nearestTo(entries, (shown.from + shown.to) / 2) : null;
  const span = text.time.stretch(dateOfDay(shown.from), dateOfDay(Math.max(shown.from, shown.to - 1)));
  return (
    <div className={styles.inSight}>
      <p role="status">
        {count === 0 ? text.time.nothingInSight(span) : text.time.inSight(span, count, entries.length)}
      </p>
      {nearest !== null && (
        <>
          <Button onClick={() => onNearest(nearest)}>{text.time.toNearest}</Button>
          <Button onClick={onAll}>{text.time.toAll}</Button>
        </>
      )}
    </div>
  );
}

function nearestTo(entries: readonly TimelineEntry[], day: number): TimelineEntry | null {
  const away = ({ from, to }: TimelineEntry): number => Math.max(from - day, day - to);
  const [first, ...others] = entries;
  return first === undefined ? null : others.reduce((best, each) => (away(each) < away(best) ? each : best), first);
}
