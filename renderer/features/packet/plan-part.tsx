import { useMemo, useRef, useState } from 'react';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import { packetPlan, type Section } from '../../../shared/model/packet-plan.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import { changeCase } from '../../store/case-session.ts';
import { draftKeyOf } from '../../store/drafts.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { text } from '../../text/text.ts';
import { LengthMeter } from './length/length-meter.tsx';
import { useBudget } from './length/use-budget.ts';
import { PacketOptions } from './packet-options.tsx';
import styles from './packet-screen.module.css';
import { PdfPreview } from './pdf-preview.tsx';
import { PlanMenu } from './plans/plan-menu.tsx';
import { ReaderQuestions } from './reader-questions.tsx';
import { SectionDialog } from './section-dialog.tsx';
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
  const budget = useBudget(promotionCase, preview.packet);
  const options = useRef<HTMLElement>(null);
  const lengthHeading = useRef<HTMLHeadingElement>(null);
  const [edited, edit] = useState<Section | null>(null);
  return (
    <div className={styles.split}>
      <section ref={options} className={styles.options} aria-label={text.packet.options}>
        <div className={styles.top}>
          <PlanMenu promotionCase={promotionCase} onTaken={() => options.current?.scrollTo({ top: 0 })} />
          <div>
            <LengthMeter measure={budget.whole} whole />
            {budget.cuts.length > 0 && (
              <button type="button" className={styles.toCuts} onClick={() => lengthHeading.current?.focus()}>
                {text.packetPlan.toCuts}
              </button>
            )}
          </div>
        </div>
        <PacketOptions
          form={form}
          promotionCase={promotionCase}
          budget={budget}
          pathTo={pathTo}
          lengthHeading={lengthHeading}
          onEditSection={edit}
        />
        <WithheldNotice promotionCase={promotionCase} audience={promotionCase.packet.audience} withheld={withheld} />
        <ReaderQuestions promotionCase={promotionCase} pathTo={pathTo} />
      </section>
      <PdfPreview state={preview} />
      {edited !== null && <SectionDialog form={form} section={edited} budget={budget} onClose={() => edit(null)} />}
    </div>
  );
}
