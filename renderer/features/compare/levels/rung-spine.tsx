import styles from './rungs.module.css';
import type { Rail, Rung } from './rungs.ts';

/** Where the rails run, in a drawing 64 wide and 100 high that is stretched to its rung. */
const CLOSE = [30, 34] as const;
const APART = [8, 56] as const;
/** A rail that has no other beside it. */
const LONE = [40] as const;

/**
 * The rails between the sides: one rail of two halves on a shared rung, two apart above the fork; bold as far as the case
 * climbed.
 */
export function RungSpine({ rung }: { readonly rung: Rung }) {
  return (
    <svg className={styles.spine} viewBox="0 0 64 100" preserveAspectRatio="none" aria-hidden="true">
      {rung.rails.map((rail, side) => (
        <RailLine key={side === 0 ? 'left' : 'right'} rail={rail} side={side} rung={rung} />
      ))}
    </svg>
  );
}

function RailLine({ rail, side, rung }: { readonly rail: Rail; readonly side: number; readonly rung: Rung }) {
  if (rail === 'none') return null;
  const close = CLOSE[side] ?? CLOSE[0];
  const apart = (rung.rails.length === 1 ? LONE : APART)[side] ?? APART[0];
  const edge = side === 0 ? 0 : 64;
  const head = rung.merges ? `C${apart} 20 ${close} 30 ${close} 0` : `V0`;
  const foot = rung.forks ? `M${close} 100C${close} 70 ${apart} 80 ${apart} 55` : `M${apart} 100V55`;
  const path = rung.joined ? `M${close} 100V0` : `${foot}V45${head}`;
  return (
    <>
      <path d={path} className={styles.rail} data-side={side} data-rail={rail} />
      {!rung.joined && rung.sides[side] !== null && (
        <path d={`M${apart} 50H${edge}`} className={styles.step} data-side={side} data-rail={rail} />
      )}
    </>
  );
}
