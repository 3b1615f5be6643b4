import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Audience } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Withheld } from '../../../shared/packet/withheld.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';
import { withheldGroups } from './withheld-groups.ts';
import { WithheldLists } from './withheld-lists.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly audience: Audience;
  readonly withheld: readonly Withheld[];
};

/** How much stays behind for this reader; the whole list on request. */
export function WithheldNotice({ promotionCase, audience, withheld }: Props) {
  const [open, setOpen] = useState(false);
  if (withheld.length === 0) return <p className={styles.hint}>{text.packet.withheldNothing}</p>;
  const groups = withheldGroups(promotionCase, withheld);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <div className={styles.withheld}>
      <EyeOff size={16} aria-hidden />
      <span>{text.packet.withheld(count)}</span>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {text.packet.withheldShow}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        wide
        toRead
        title={text.packet.withheldTitle}
        description={text.packet.withheldText(audience)}
        closeLabel={text.shell.close}
      >
        <WithheldLists groups={groups} level={3} />
      </Dialog>
    </div>
  );
}
