import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

/** A number or nothing (null). What is typed stays as typed until it reads as a number: "1,5" and "1.5" both do. */
export function NumberField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
  hideLabel,
}: FormFieldProps<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (typeof field.value === 'number' && !Number.isNaN(field.value) ? String(field.value) : '');
  return (
    <FieldFrame label={label} hint={hint} hideLabel={hideLabel} error={fieldState.error?.message} name={name}>
      <Field.Control
        ref={field.ref}
        className={styles.control}
        inputMode="decimal"
        value={shown}
        onBlur={() => {
          if (typed !== null && !Number.isNaN(numberOf(typed))) setTyped(null);
          field.onBlur();
        }}
        onValueChange={(value) => {
          setTyped(value);
          field.onChange(numberOf(value));
        }}
      />
    </FieldFrame>
  );
}

/** Null for nothing, NaN for what is no number: the form's schema then says so. */
function numberOf(typed: string): number | null {
  const trimmed = typed.trim().replaceAll(/\s/g, '');
  return trimmed === '' ? null : Number(/^-?\d+,\d+$/.test(trimmed) ? trimmed.replace(',', '.') : trimmed);
}
