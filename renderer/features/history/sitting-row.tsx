import { timeSpanText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './history-screen.module.css';
import type { Sitting } from './sittings.ts';

/** `isWhole`: the history reaches back to where the case began. */
type Props = { readonly sitting: Sitting; readonly isWhole: boolean };

/** What was done in a line, when, and in how many changes. */
export function SittingRow({ sitting, isWhole }: Props) {
  const { begun, ended, count, entry } = sitting;
  return (
    <>
      <span className={styles.what}>{sittingTitle(sitting, isWhole)}</span>
      {entry !== null && (
        <span className={styles.facts}>
          <span>{timeSpanText(begun, ended)}</span>
          {count > 1 && <span>{text.history.changes(count)}</span>}
        </span>
      )}
    </>
  );
}

export function sittingTitle({ entry }: Sitting, isWhole: boolean): string {
  if (entry !== null) return text.history.entry(entry);
  return isWhole ? text.history.beginning : text.history.beginningLate;
}
