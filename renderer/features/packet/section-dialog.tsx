import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { PacketPlan, Section } from '../../../shared/model/packet-plan.ts';
import { measure } from '../../../shared/packet/budget.ts';
import type { PacketBudget } from '../../../shared/packet/packet-budget.ts';
import { textLength } from '../../../shared/packet/text-length.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { text } from '../../text/text.ts';
import { LengthMeter } from './length/length-meter.tsx';
import { LimitField } from './length/limit-field.tsx';
import styles from './packet-screen.module.css';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly section: Section;
  readonly budget: PacketBudget;
  readonly onClose: () => void;
};

/** What the author says of one section; saved as it is written, as everything in the plan is. */
export function SectionDialog({ form, section, budget, onClose }: Props) {
  const words = text.packetPlan;
  const { control } = form;
  const whole = budget.sections.find((each) => each.section === section);
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.packet.section[section]}
      closeLabel={text.shell.close}
      footer={
        <Button look="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className={styles.sectionForm}>
        <TextField
          control={control}
          name={`wording.${section}.title`}
          label={words.sectionTitle}
          placeholder={text.packet.section[section]}
        />
        {section === 'summary' ? (
          <p className={styles.note}>{words.openingHint}</p>
        ) : (
          <Introduction form={form} section={section} />
        )}
        {section === 'narratives' && (
          <ChoiceField
            control={control}
            name="narratives"
            label={words.narratives}
            hint={words.narrativesHint}
            choices={(['project', 'criterion'] as const).map((value) => ({ value, label: words.narrativesBy[value] }))}
          />
        )}
        <LimitField control={control} name={`wording.${section}.limit`} label={words.sectionLimit} />
        {whole !== undefined && (
          <div>
            <p className={styles.label}>{words.sectionNow}</p>
            <LengthMeter measure={whole} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Introduction({ form, section }: Pick<Props, 'form' | 'section'>) {
  const words = text.packetPlan;
  const name = `wording.${section}.introduction` as const;
  const written = useWatch({ control: form.control, name }) ?? '';
  return (
    <div>
      <TextAreaField
        control={form.control}
        name={name}
        label={words.introduction}
        hint={section === 'scope' ? words.scopeHint : words.introductionHint}
        rows={5}
      />
      <LengthMeter measure={measure({ ...textLength(written), pages: null }, null)} />
    </div>
  );
}
