import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { packetExhibits } from '../../../shared/packet/packet-exhibits.ts';
import { Button } from '../../components/button.tsx';
import { SearchBox } from '../../components/fields/search-box.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { useToday } from '../../store/today.ts';
import { spanText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './copying.module.css';
import { findExhibits } from './find-exhibits.ts';

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
  const today = useToday();
  const exhibits = useMemo(() => packetExhibits(promotionCase, plan, today), [promotionCase, plan, today]);
  const found = useMemo(() => findExhibits(exhibits, query), [exhibits, query]);
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
        {found.slice(0, SHOWN).map(({ id, exhibit: { label, activity } }) => (
          <li key={id} className={styles.exhibit}>
            <span className={styles.number}>{label}</span>
            <span className={styles.title}>
              {activity.title}
              <span className={styles.span}>{spanText(activity.start, activity.end)}</span>
            </span>
            <Button
              look="quiet"
              icon={<Copy size={14} aria-hidden />}
              aria-label={words.copyOne(activity.title)}
              onClick={() => onCopy(id, activity.title)}
            >
              {words.copy}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
