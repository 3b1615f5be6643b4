import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import type { FormFieldProps } from './form-field.ts';

/** With a `meaning` the choices stand one below the other, each with its line. */
export type Choice = { readonly value: string; readonly label: string; readonly meaning?: string };

type PlainProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of a few choices, all in sight. */
export function ChoiceBox({ label, hint, hideLabel = false, choices, value, onChange }: PlainProps) {
  const id = useId();
  const explained = choices.some((choice) => choice.meaning !== undefined);
  return (
    <div className={styles.field}>
      <span id={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </span>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={explained ? styles.explained : styles.choices}
        value={value}
        onValueChange={(next) => onChange(String(next))}
      >
        {choices.map((choice) =>
          explained ? (
            <ExplainedChoice key={choice.value} id={`${id}-${choice.value}`} choice={choice} />
          ) : (
            <Radio.Root
              key={choice.value}
              value={choice.value}
              nativeButton
              render={<button type="button" />}
              className={styles.choice}
            >
              {choice.label}
            </Radio.Root>
          ),
        )}
      </RadioGroup>
    </div>
  );
}

function ExplainedChoice({ id, choice }: { readonly id: string; readonly choice: Choice }) {
  return (
    <Radio.Root
      value={choice.value}
      nativeButton
      render={<button type="button" />}
      className={styles.explainedChoice}
      aria-labelledby={id}
      aria-describedby={`${id}-meaning`}
    >
      <span className={styles.dot} />
      <span id={id}>{choice.label}</span>
      <span id={`${id}-meaning`} className={styles.hint}>
        {choice.meaning}
      </span>
    </Radio.Root>
  );
}

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly choices: readonly Choice[];
};

/** `ChoiceBox` as a field of a form. */
export function ChoiceField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  ...rest
}: Props<Values, Name>) {
  const { field } = useController({ control, name });
  return <ChoiceBox {...rest} value={field.value} onChange={field.onChange} />;
}
