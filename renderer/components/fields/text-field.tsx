import { Field } from '@base-ui/react/field';
import { type HTMLInputTypeAttribute, type Ref, useId } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

type Look = {
  readonly type?: HTMLInputTypeAttribute | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Texts in use elsewhere, offered while typing. */
  readonly suggestions?: readonly string[] | undefined;
};

type PlainProps = Look & {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly advice?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly error?: string | undefined;
  readonly name?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLElement> | undefined;
};

/** One line of text, or a date with `type="date"`. */
export function TextBox(props: PlainProps) {
  const {
    type = 'text',
    placeholder,
    autoFocus,
    suggestions = [],
    value,
    inputRef,
    onChange,
    onBlur,
    ...frame
  } = props;
  const listId = useId();
  const offered = suggestions.filter((item) => item !== value);
  return (
    <FieldFrame {...frame}>
      <Field.Control
        ref={inputRef}
        className={styles.control}
        type={type}
        placeholder={placeholder}
        autoFocus={autoFocus}
        list={offered.length > 0 ? listId : undefined}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
      {offered.length > 0 && (
        <datalist id={listId}>
          {offered.map((item) => (
            <option key={item} value={item} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & Look;

/** `TextBox` as a field of a form; an empty date is null in the form. */
export function TextField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  type,
  ...rest
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextBox
      {...rest}
      name={name}
      type={type}
      error={fieldState.error?.message}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(value) => field.onChange(type === 'date' && value === '' ? null : value)}
    />
  );
}
