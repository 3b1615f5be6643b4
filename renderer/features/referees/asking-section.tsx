import type { Control } from 'react-hook-form';
import type { Referee } from '../../../shared/model/referee.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { text } from '../../text/text.ts';
import styles from './referees-screen.module.css';

const ANSWERS = (['none', 'agreed', 'declined'] as const).map((value) => ({
  value,
  label: text.referees.answers[value],
}));

type Props = { readonly control: Control<Referee>; readonly effect: string };

/** When the referee was asked, what they said, and what that does. */
export function AskingSection({ control, effect }: Props) {
  const words = text.referees;
  return (
    <FormSection title={words.asking}>
      <div className={styles.asking}>
        <TextField control={control} name="askedOn" type="date" label={words.askedOn} hint={words.askedOnHint} />
        <ChoiceField control={control} name="answer" label={words.answer} choices={ANSWERS} />
      </div>
      <p className={styles.muted} role="status">
        {effect}
      </p>
    </FormSection>
  );
}
