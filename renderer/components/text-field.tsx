import { Field } from '@base-ui/react/field';
import type { HTMLInputTypeAttribute } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly type?: HTMLInputTypeAttribute;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** One line of text, or a date with `type="date"`; an empty date is null in the form. */
export function TextField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
  hideLabel,
  type = 'text',
  placeholder,
  autoFocus,
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  const isDate = type === 'date';
  return (
    <FieldFrame label={label} hint={hint} hideLabel={hideLabel} error={fieldState.error?.message} name={name}>
      <Field.Control
        ref={field.ref}
        className={styles.control}
        type={type}
        placeholder={placeholder}
        autoFocus={autoFocus}
        value={field.value ?? ''}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(isDate && event.target.value === '' ? null : event.target.value)}
      />
    </FieldFrame>
  );
}
