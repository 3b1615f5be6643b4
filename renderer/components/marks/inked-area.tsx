import type { InkedArea as Area } from '../../../shared/chart/drawing-types.ts';
import styles from './inked-area.module.css';

/** An area of a chart in the look of its ink; told apart by lightness and hatching, so that it reads in black and white. */
export function InkedArea({ area }: { readonly area: Area }) {
  const strokes = area.hatching.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  return (
    <>
      <rect x={area.x} y={area.y} width={area.width} height={area.height} className={styles.area} data-ink={area.ink} />
      {strokes !== '' && <path d={strokes} className={styles.hatch} data-ink={area.ink} />}
    </>
  );
}
