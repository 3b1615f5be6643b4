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
        <svg className={styles.doors} viewBox="0 0 56 48" width="56" height="48" aria-hidden="true">
          <path d="M4 14H50M44 8L51 14L44 20" className={styles.step} />
          <path d="M52 34H6M12 28L5 34L12 40" className={styles.step} />
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
