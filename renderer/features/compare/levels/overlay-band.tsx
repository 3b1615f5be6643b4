import type { RolePeriod } from '../../../../shared/model/role-period.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { RungFacts } from './rung-half.tsx';
import styles from './rungs.module.css';
import type { RungSide } from './rungs.ts';

type Props = {
  readonly overlay: RungSide;
  /** When the person was in the role. */
  readonly roles: readonly RolePeriod[];
  readonly unit: number;
  readonly href: string;
  /** Whether there is a rail that it is entered from. */
  readonly isBeside: boolean;
};

/** A role without rungs, beside the rail: entered from any rung and left again, which is no step down. */
export function OverlayBand({ overlay, roles, unit, href, isBeside }: Props) {
  return (
    <div className={styles.overlay}>
      {isBeside && (
        <svg className={styles.doors} viewBox="0 0 64 100" preserveAspectRatio="none" aria-hidden="true">
          <path d="M8 0V100" className={styles.bandEdge} />
          <path d="M0 40H52M46 35L54 40L46 45" className={styles.step} />
          <path d="M64 60H10M18 55L10 60L18 65" className={styles.step} />
        </svg>
      )}
      <article
        className={styles.band}
        aria-label={text.compare.half(overlay.track.name, overlay.title)}
        data-stands={overlay.stands || undefined}
      >
        <p className={styles.bandName}>{text.compare.overlayName(overlay.track.name)}</p>
        <RungFacts side={overlay} unit={unit} href={href} />
        <p className={styles.counts}>{text.compare.overlayDoors}</p>
        {roles.length > 0 && (
          <p className={styles.counts}>
            {text.compare.overlayTimes(roles.map(({ start, end }) => spanText(start, end)))}
          </p>
        )}
      </article>
    </div>
  );
}
