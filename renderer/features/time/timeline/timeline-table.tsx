import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../../components/button.tsx';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

/** Rows that are drawn at once: ten thousand would take seconds. */
const PORTION = 200;

type Props = {
  readonly entries: readonly TimelineEntry[];
  readonly hrefOf: (entry: TimelineEntry) => string;
  readonly themeName: (id: string) => string;
};

/** Everything that the timeline shows, row by row in order of time. */
export function TimelineTable({ entries, hrefOf, themeName }: Props) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(PORTION);
  const words = text.time;
  return (
    <details className={styles.table} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.asTable}</summary>
      {open && (
        <>
          <table>
            <caption className="visually-hidden">{words.timeline}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columnWhat}</th>
                <th scope="col">{words.columnKind}</th>
                <th scope="col">{words.columnStart}</th>
                <th scope="col">{words.columnEnd}</th>
                <th scope="col">{words.columnThemes}</th>
              </tr>
            </thead>
            <tbody>
              {entries.slice(0, count).map((entry) => (
                <tr key={`${entry.kind} ${entry.id}`}>
                  <th scope="row">
                    <Link href={hrefOf(entry)}>{entry.name}</Link>
                  </th>
                  <td>{words.kinds[entry.kind]}</td>
                  <td className={styles.day}>{dayText(entry.start)}</td>
                  <td className={styles.day}>{entry.end === null ? words.ongoing : dayText(entry.end)}</td>
                  <td>{entry.kind === 'role' ? '' : words.themes(entry.themes.map(themeName))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {count < entries.length && (
            <Button onClick={() => setCount(count + PORTION)}>
              {words.moreRows(Math.min(PORTION, entries.length - count))}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
