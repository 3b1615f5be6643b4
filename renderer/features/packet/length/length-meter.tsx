import type { Measure } from '../../../../shared/packet/budget.ts';
import { text } from '../../../text/text.ts';
import styles from './length.module.css';
import { amountText, usedText } from './used-text.ts';

type Props = {
  readonly measure: Measure;
  /** Whether it is that of the packet, which is told in words and pages where there is no limit. */
  readonly whole?: boolean;
};

/** How long a text is and may be, in words and as a bar; without a limit only how long it is. */
export function LengthMeter({ measure, whole = false }: Props) {
  const { used, limit, over } = measure;
  const share = limit === null ? 0 : Math.min(1, (used[limit.unit] ?? 0) / limit.amount);
  return (
    <div className={styles.meter} data-over={over > 0 || undefined}>
      <p>
        {whole && limit === null ? `${usedText(measure)}, ${amountText(measure, 'pages')}` : usedText(measure)}
        {limit !== null && over > 0 && <strong>{text.packetPlan.over(over, limit.unit)}</strong>}
      </p>
      {limit !== null && (
        <div className={styles.track} aria-hidden>
          <div className={styles.filled} style={{ inlineSize: `${share * 100}%` }} />
        </div>
      )}
    </div>
  );
}
