import type { Verdict } from '../../../shared/fit/verdict-types.ts';
import styles from './verdict-mark.module.css';

/** A verdict as a shape that reads without colour: full, half, dotted, hollow, struck, dash. */
export function VerdictMark({ verdict, size = 16 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg
      className={styles.mark}
      data-verdict={verdict}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />;

const SHAPES: Record<Verdict, React.JSX.Element> = {
  sustained: (
    <>
      <circle cx="8" cy="8" r="6.75" fill="currentColor" />
      <path className={styles.check} d="M5 8.2l2.1 2.1L11 6.2" fill="none" strokeWidth="1.7" />
    </>
  ),
  met: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  claimed: (
    <>
      {ring}
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  gap: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 2.3" />,
  'no-opportunity': (
    <>
      {ring}
      <path d="M4 12L12 4" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'not-applicable': <path d="M4 8h8" stroke="currentColor" strokeWidth="1.7" />,
};
