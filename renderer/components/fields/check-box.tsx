import { Checkbox } from '@base-ui/react/checkbox';
import { Field } from '@base-ui/react/field';
import { Check } from 'lucide-react';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Yes or no, with its label beside it. */
export function CheckBox({ label, hint, checked, onChange }: Props) {
  return (
    <Field.Root className={styles.check}>
      <Checkbox.Root className={styles.box} checked={checked} onCheckedChange={onChange}>
        <Checkbox.Indicator>
          <Check size={13} strokeWidth={3} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <div>
        <Field.Label>{label}</Field.Label>
        {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      </div>
    </Field.Root>
  );
}
