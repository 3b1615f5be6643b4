import { Field } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import styles from './field.module.css';

export type FieldFrameProps = {
  readonly label: string;
  /** What to write here, in a few words under the label. */
  readonly hint?: string | undefined;
  /** What a reader would object to about what is written here: right as it is, but worth a look. */
  readonly advice?: string | undefined;
  /** The sentence that says what is wrong; its presence makes the field invalid. */
  readonly error?: string | undefined;
  /** Keeps the label for assistive technology only. */
  readonly hideLabel?: boolean | undefined;
  readonly name?: string | undefined;
  readonly children: ReactNode;
};

/** Label, hint and error around one control: the one place where a field gets its accessible name. */
export function FieldFrame({ label, hint, advice, error, hideLabel = false, name, children }: FieldFrameProps) {
  return (
    <Field.Root name={name} invalid={error !== undefined} className={styles.field}>
      <Field.Label className={hideLabel ? 'visually-hidden' : styles.label}>{label}</Field.Label>
      {hint !== undefined && <Field.Description className={styles.hint}>{hint}</Field.Description>}
      {children}
      {advice !== undefined && error === undefined && (
        <Field.Description className={styles.advice}>{advice}</Field.Description>
      )}
      {error !== undefined && (
        <Field.Error match className={styles.error}>
          {sentence(error)}
        </Field.Error>
      )}
    </Field.Root>
  );
}

/** The model's messages begin small, after a field's name; under a field they stand alone. */
function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
}
