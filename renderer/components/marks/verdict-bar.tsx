import { verdictInk } from '../../../shared/chart/comparison-chart.ts';
import type { InkedArea as Area } from '../../../shared/chart/drawing-types.ts';
import { inkHatching } from '../../../shared/chart/hatching.ts';
import { VERDICTS, type VerdictCounts } from '../../../shared/fit/verdict-types.ts';
import { InkedArea } from './inked-area.tsx';
import styles from './verdict-bar.module.css';

const HEIGHT = 12;

type Props = {
  readonly counts: VerdictCounts;
  /** Pixels that one criterion takes; the same for bars that are to be compared. */
  readonly unit: number;
};

/** Counts of criteria by verdict, best first, as one bar; a picture only, the numbers stand beside it as text. */
export function VerdictBar({ counts, unit }: Props) {
  const areas = areasOf(counts, unit);
  const width = areas.reduce((sum, area) => sum + area.width, 0);
  if (width === 0) return null;
  return (
    <svg
      className={styles.bar}
      width={width + 2}
      height={HEIGHT + 2}
      viewBox={`-1 -1 ${width + 2} ${HEIGHT + 2}`}
      aria-hidden="true"
    >
      {areas.map((area) => (
        <InkedArea key={area.ink} area={area} />
      ))}
    </svg>
  );
}

function areasOf(counts: VerdictCounts, unit: number): readonly Area[] {
  let x = 0;
  return VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => {
    const box = { x, y: 0, width: counts[verdict] * unit, height: HEIGHT };
    const ink = verdictInk(verdict);
    x += box.width;
    return { ...box, ink, hatching: inkHatching(box, ink) };
  });
}
