import { Field } from '@base-ui/react/field';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly placeholder: string;
  /** Takes the focus and selects its text, once for every request. */
  readonly focusOn?: object | null;
};

/** Requests that were met: a form that is drawn anew, as in a window that became narrow, must not take the focus again. */
const met = new WeakSet<object>();

/** The name of an item as the heading of its form: one line in meaning, wrapped where it is long. */
export function TitleField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  placeholder,
  focusOn = null,
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusOn === null || met.has(focusOn)) return;
    met.add(focusOn);
    area.current?.focus();
    area.current?.select();
  }, [focusOn]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <FieldFrame label={label} hideLabel error={fieldState.error?.message} name={name}>
      <Field.Control
        ref={field.ref}
        className={styles.title}
        value={field.value ?? ''}
        onBlur={field.onBlur}
        onKeyDown={onKeyDown}
        onValueChange={(value) => field.onChange(value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
        placeholder={placeholder}
        render={<textarea ref={area} rows={1} />}
      />
    </FieldFrame>
  );
}
