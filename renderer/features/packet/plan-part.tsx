import { useMemo } from 'react';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import { changeCase } from '../../store/case-session.ts';
import { draftKeyOf } from '../../store/drafts.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { text } from '../../text/text.ts';
import { PacketOptions } from './packet-options.tsx';
import styles from './packet-screen.module.css';
import { PdfPreview } from './pdf-preview.tsx';
import { ReaderQuestions } from './reader-questions.tsx';
import { usePreview } from './use-preview.ts';
import { WithheldNotice } from './withheld-notice.tsx';

/** What the packet holds, beside the packet itself as it will be handed in. */
export function PlanPart({ promotionCase, pathTo }: Pick<ScreenProps, 'promotionCase' | 'pathTo'>) {
  const form = useItemForm({
    draftKey: draftKeyOf(promotionCase.id, 'packet'),
    value: promotionCase.packet,
    schema: packetPlan,
    commit: (plan) => changeCase((current) => changePacketPlan(current, plan)),
  });
  const withheld = useMemo(() => withheldFor(promotionCase, promotionCase.packet), [promotionCase]);
  const preview = usePreview(promotionCase);
  return (
    <div className={styles.split}>
      <section className={styles.options} aria-label={text.packet.options}>
        <PacketOptions form={form} />
        <WithheldNotice promotionCase={promotionCase} audience={promotionCase.packet.audience} withheld={withheld} />
        <ReaderQuestions promotionCase={promotionCase} pathTo={pathTo} />
      </section>
      <PdfPreview state={preview} />
    </div>
  );
}
