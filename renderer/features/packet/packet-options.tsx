import type { RefObject } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { AUDIENCES, type PacketPlan, type Section } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { measure } from '../../../shared/packet/budget.ts';
import type { PacketBudget } from '../../../shared/packet/packet-budget.ts';
import { textLength } from '../../../shared/packet/text-length.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import { LeftOut } from './left-out.tsx';
import { LengthMeter } from './length/length-meter.tsx';
import { LengthPart } from './length/length-part.tsx';
import styles from './packet-screen.module.css';
import { ReaderOptions } from './reader-options.tsx';
import { RequestOptions } from './request-options.tsx';
import { SectionList } from './section-list.tsx';
import { useReleasedGaps } from './use-released-gaps.ts';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly promotionCase: PromotionCase;
  readonly budget: PacketBudget;
  readonly pathTo: PathTo;
  /** Where the way to what could go leads. */
  readonly lengthHeading: RefObject<HTMLHeadingElement | null>;
  readonly onEditSection: (section: Section) => void;
};

/** The packet's plan as a form. */
export function PacketOptions({ form, promotionCase, budget, pathTo, lengthHeading, onEditSection }: Props) {
  const { control } = form;
  const plan = promotionCase.packet;
  const releaseGapsTo = useReleasedGaps(form);
  const [audience, summary, sections] = useWatch({ control, name: ['audience', 'summary', 'sections'] });
  return (
    <>
      <ChoiceField
        control={control}
        name="audience"
        label={text.packet.audience}
        choices={AUDIENCES.map((value) => ({ value, label: text.packet.audiences[value] }))}
        onChoose={releaseGapsTo}
      />
      <p className={styles.hint}>{text.packet.audienceHints[audience]}</p>
      <RequestOptions form={form} promotionCase={promotionCase} pathTo={pathTo} />
      {sections.includes('summary') && (
        <div>
          <TextAreaField
            control={control}
            name="summary"
            label={text.packet.summary}
            hint={text.packet.summaryHint}
            rows={6}
          />
          <LengthMeter measure={measure({ ...textLength(summary), pages: null }, null)} />
        </div>
      )}
      <div>
        <SectionList form={form} plan={plan} budget={budget} onEditSection={onEditSection} />
        <LeftOut form={form} plan={plan} promotionCase={promotionCase} />
      </div>
      <ReaderOptions form={form} />
      <LengthPart
        form={form}
        plan={plan}
        promotionCase={promotionCase}
        budget={budget}
        pathTo={pathTo}
        heading={lengthHeading}
        onEditSection={onEditSection}
      />
      <ChoiceField
        control={control}
        name="paper"
        label={text.packet.paper}
        choices={(['a4', 'letter'] as const).map((value) => ({ value, label: text.packet.papers[value] }))}
      />
    </>
  );
}
