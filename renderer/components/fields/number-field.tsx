import { Field } from '@base-ui/react/field';
import { type Ref, useState } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';
import { numberOf } from './number-of.ts';

type PlainProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly advice?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly error?: string | undefined;
  readonly name?: string | undefined;
  readonly value: number | string | null;
  /** Called with a number, null for nothing, or what was typed when it reads as no number: the schema then says so. */
  readonly onChange: (value: number | string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLElement> | undefined;
};

/** A number or nothing. What is typed stands as typed until the focus leaves: "1,5" and "1.5" are the same. */
export function NumberBox(props: PlainProps) {
  const { value, onChange, onBlur, inputRef, ...frame } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const current = typed !== null && numberOf(typed) === value ? typed : null;
  return (
    <FieldFrame {...frame}>
      <Field.Control
        ref={inputRef}
        className={styles.control}
        inputMode="decimal"
        autoComplete="off"
        value={current ?? String(value ?? '')}
        onBlur={() => {
          setTyped(null);
          onBlur?.();
        }}
        onValueChange={(text) => {
          setTyped(text);
          onChange(numberOf(text));
        }}
      />
    </FieldFrame>
  );
}

/** `NumberBox` as a field of a form. */
export function NumberField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  ...rest
}: FormFieldProps<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <NumberBox
      {...rest}
      name={name}
      error={fieldState.error?.message}
      value={field.value ?? null}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={field.onChange}
    />
  );
}
