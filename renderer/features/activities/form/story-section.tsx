import type { Control } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import { FormSection } from '../../../components/fields/form-section.tsx';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import type { FieldAdvice } from '../../../store/field-advice.ts';
import { text } from '../../../text/text.ts';

type Props = { readonly control: Control<Activity>; readonly advise: FieldAdvice };

/** What happened, in the author's words. */
export function StorySection({ control, advise }: Props) {
  const words = text.activities;
  return (
    <FormSection title={words.story}>
      <TextAreaField control={control} name="situation" label={words.situation} hint={words.situationHint} />
      <TextAreaField control={control} name="action" label={words.action} hint={words.actionHint} />
      <TextAreaField
        control={control}
        name="impact"
        label={words.impact}
        hint={words.impactHint}
        advice={advise('impact')}
      />
      <TextAreaField
        control={control}
        name="ownPart"
        label={words.ownPart}
        hint={words.ownPartHint}
        advice={advise('ownPart')}
        rows={2}
      />
    </FormSection>
  );
}
