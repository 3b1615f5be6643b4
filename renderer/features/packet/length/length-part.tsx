import { type RefObject, useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { PacketPlan, Section } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { isOverBudget } from '../../../../shared/packet/budget.ts';
import type { PacketBudget } from '../../../../shared/packet/packet-budget.ts';
import { Button } from '../../../components/button.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import { sectionName } from '../section-name.ts';
import { CutList } from './cut-list.tsx';
import { FitDialog } from './fit-dialog.tsx';
import styles from './length.module.css';
import { LimitField } from './limit-field.tsx';
import { useCrossing } from './use-crossing.ts';
import { useNextCut } from './use-next-cut.ts';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly plan: PacketPlan;
  readonly promotionCase: PromotionCase;
  readonly budget: PacketBudget;
  readonly pathTo: PathTo;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onEditSection: (section: Section) => void;
};

/** How long the packet is and may be; where it is too long, and what could go. */
export function LengthPart({ form, plan, promotionCase, budget, pathTo, heading, onEditSection }: Props) {
  const headingId = useId();
  const said = useCrossing(budget, plan);
  const leave = useNextCut(budget.cuts, heading);
  const [isFitting, showFit] = useState(false);
  const words = text.packetPlan;
  const take = ({ sections, without }: PacketPlan): void => {
    leave(0);
    form.setValue('sections', sections, { shouldDirty: true });
    form.setValue('without', without, { shouldDirty: true });
    showFit(false);
  };
  const over = budget.sections.filter((each) => each.over > 0);
  return (
    <section aria-labelledby={headingId} className={styles.length}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {words.length}
      </h2>
      <LimitField control={form.control} name="limit" label={words.limit} />
      <p className={styles.counting}>{words.counting}</p>
      {isOverBudget(budget) && (
        <>
          {over.length > 0 && (
            <ul className={styles.over} aria-label={words.overWhere}>
              {over.map(({ section, limit, over: by }) => (
                <li key={section}>
                  <Button look="quiet" onClick={() => onEditSection(section)}>
                    {words.sectionOver(sectionName(plan, section), by, limit?.unit ?? 'words')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {budget.cuts.length > 0 && (
            <div>
              <Button onClick={() => showFit(true)}>{words.makeFit}</Button>
            </div>
          )}
          {budget.cuts.length > 0 && (
            <CutList
              cuts={budget.cuts}
              form={form}
              plan={plan}
              pathTo={pathTo}
              onEditSection={onEditSection}
              onLeave={leave}
            />
          )}
        </>
      )}
      {isFitting && <FitDialog promotionCase={promotionCase} onTake={take} onClose={() => showFit(false)} />}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </section>
  );
}
