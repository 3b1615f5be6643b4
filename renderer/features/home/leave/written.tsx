import { useEffect, useRef } from 'react';
import type { LeaveAnswer } from '../../../../shared/api/leave-answers.ts';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import styles from './leave.module.css';

/** What was written and where, what is missing, and whether the library can go. */
export function Written({ answer }: { readonly answer: LeaveAnswer }) {
  const { place, cases, files, bytes, leftOut, removal } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is not there any more.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={styles.part}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {leftOut.length === 0 ? text.leave.written : text.leave.partly}
        </h3>
        <p className={styles.path}>
          {place.kind === 'folder' ? text.leave.inFolder(place.path) : text.leave.inDownload(place.fileName)}
        </p>
        <p className={styles.muted}>{text.leave.counts(cases, files, bytes)}</p>
      </div>
      {leftOut.length > 0 && (
        <Notice kind="warning">
          <p>{text.leave.missing}</p>
          <ul className={styles.points}>
            {leftOut.map(({ what, why }) => (
              <li key={`${what} ${why}`}>{text.leave.leftOut(what, why)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{removal.kind === 'offered' ? text.leave.removeOffer : text.leave.unsafe(removal.why)}</p>
    </>
  );
}
