import type { Standing } from '../../../shared/fit/verdict-types.ts';
import styles from './standing-mark.module.css';

/** A standing as a square that reads without colour: full with a tick, half full, dashed. Verdicts are round. */
export function StandingMark({ standing, size = 16 }: { readonly standing: Standing; readonly size?: number }) {
  return (
    <svg
      className={styles.mark}
      data-standing={standing}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[standing]}
    </svg>
  );
}

const SHAPES: Record<Standing, React.JSX.Element> = {
  operating: (
    <>
      <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="2.5" fill="currentColor" />
      <path className={styles.check} d="M4.8 8.3l2.2 2.2 4.2-4.4" fill="none" strokeWidth="1.7" />
    </>
  ),
  'within-reach': (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 8h12v4a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z" fill="currentColor" />
    </>
  ),
  'not-yet': (
    <rect
      x="2"
      y="2"
      width="12"
      height="12"
      rx="2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.6 2.4"
    />
  ),
};
