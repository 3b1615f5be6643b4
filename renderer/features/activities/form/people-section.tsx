import type { Control } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import { confidentialityName } from '../../../../shared/text/names.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { FormSection } from '../../../components/fields/form-section.tsx';
import { TagField } from '../../../components/fields/tag-field.tsx';
import type { FieldAdvice } from '../../../store/field-advice.ts';
import { text } from '../../../text/text.ts';
import { EffortField } from './effort-field.tsx';

const CONFIDENTIALITY = (['shareable', 'internal', 'private'] as const).map((value) => ({
  value,
  label: confidentialityName(value),
  meaning: text.activities.confidentialityMeaning[value],
}));

type Props = {
  readonly control: Control<Activity>;
  /** Names and tags in use in other activities. */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly advise: FieldAdvice;
};

/** How much time it took, with whom, and who may learn of it. */
export function PeopleSection({ control, people, tags, advise }: Props) {
  const words = text.activities;
  return (
    <FormSection title={words.effortAndPeople}>
      <EffortField control={control} />
      <TagField
        control={control}
        name="collaborators"
        label={words.collaborators}
        hint={words.collaboratorsHint}
        suggestions={people}
        removeLabel={words.removeItem}
      />
      <TagField
        control={control}
        name="tags"
        label={words.tags}
        hint={words.tagsHint}
        suggestions={tags}
        removeLabel={words.removeItem}
      />
      <ChoiceField
        control={control}
        name="confidentiality"
        label={words.confidentiality}
        advice={advise('confidentiality')}
        choices={CONFIDENTIALITY}
      />
    </FormSection>
  );
}
