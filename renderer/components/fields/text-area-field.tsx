import { Field } from '@base-ui/react/field';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly placeholder?: string;
  /** Lines that it shows while it is empty. */
  readonly rows?: number;
};

/** Text of any length; grows with what is written. */
export function TextAreaField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
  advice,
  hideLabel,
  placeholder,
  rows = 3,
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <FieldFrame
      label={label}
      hint={hint}
      advice={advice}
      hideLabel={hideLabel}
      error={fieldState.error?.message}
      name={name}
    >
      <Field.Control
        ref={field.ref}
        className={styles.area}
        style={{ minHeight: `calc(${rows} * 1lh + 12px)` }}
        value={field.value ?? ''}
        onBlur={field.onBlur}
        onValueChange={(value) => field.onChange(value)}
        placeholder={placeholder}
        render={<textarea rows={rows} />}
      />
    </FieldFrame>
  );
}
