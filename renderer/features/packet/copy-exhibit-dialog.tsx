import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { findActivities } from '../../../shared/evidence/find-activities.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { Button } from '../../components/button.tsx';
import { SearchBox } from '../../components/fields/search-box.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { spanText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './copying.module.css';

/** Exhibits shown at once; beyond them one types rather than scrolls. */
const SHOWN = 30;

type Props = {
  readonly promotionCase: PromotionCase;
  readonly plan: PacketPlan;
  readonly onCopy: (activity: string, title: string) => void;
  readonly onClose: () => void;
};

/** The exhibits that this reader will see, each to be copied alone. */
export function CopyExhibitDialog({ promotionCase, plan, onCopy, onClose }: Props) {
  const [query, setQuery] = useState('');
  const exhibits = useMemo(() => redact(promotionCase, plan).activities, [promotionCase, plan]);
  const found = useMemo(() => findActivities(exhibits, query), [exhibits, query]);
  const words = text.copying;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.exhibitTitle}
      description={words.exhibitText}
      closeLabel={text.shell.close}
    >
      <SearchBox label={words.findExhibit} value={query} onChange={setQuery} />
      <p className={styles.status} role="status">
        {words.exhibitsFound(found.length, Math.max(0, found.length - SHOWN))}
      </p>
      <ul className={styles.exhibits}>
        {found.slice(0, SHOWN).map(({ id, title, start, end }) => (
          <li key={id} className={styles.exhibit}>
            <span className={styles.title}>
              {title} <span className={styles.span}>{spanText(start, end)}</span>
            </span>
            <Button
              look="quiet"
              icon={<Copy size={14} aria-hidden />}
              aria-label={words.copyOne(title)}
              onClick={() => onCopy(id, title)}
            >
              {words.copy}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
