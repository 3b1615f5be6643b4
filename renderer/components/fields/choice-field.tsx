import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type Ref, useId } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import styles from './field.module.css';
import type { FormFieldProps } from './form-field.ts';

/** With a `meaning` the choices stand one below the other, each with its line. */
export type Choice = { readonly value: string; readonly label: string; readonly meaning?: string };

type PlainProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly advice?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The choice that is taken. */
  readonly inputRef?: Ref<HTMLElement> | undefined;
};

/** One of a few choices, all in sight. */
export function ChoiceBox(props: PlainProps) {
  const { label, hint, advice, hideLabel = false, choices, value, onChange, inputRef } = props;
  const id = useId();
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(advice === undefined ? [] : [`${id}-advice`])];
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
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        className={explained ? styles.explained : styles.choices}
        value={value}
        onValueChange={(next) => onChange(String(next))}
      >
        {choices.map((choice) =>
          explained ? (
            <ExplainedChoice
              key={choice.value}
              id={`${id}-${choice.value}`}
              choice={choice}
              inputRef={choice.value === value ? inputRef : undefined}
            />
          ) : (
            <Radio.Root
              key={choice.value}
              ref={choice.value === value ? inputRef : undefined}
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
      {advice !== undefined && (
        <span id={`${id}-advice`} className={styles.advice}>
          {advice}
        </span>
      )}
    </div>
  );
}

type ExplainedProps = {
  readonly id: string;
  readonly choice: Choice;
  readonly inputRef: Ref<HTMLElement> | undefined;
};

function ExplainedChoice({ id, choice, inputRef }: ExplainedProps) {
  return (
    <Radio.Root
      ref={inputRef}
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
  /** What else a choice brings with it. */
  readonly onChoose?: (value: string) => void;
};

/** `ChoiceBox` as a field of a form. */
export function ChoiceField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  onChoose,
  ...rest
}: Props<Values, Name>) {
  const { field } = useController({ control, name });
  const choose = (value: string): void => {
    field.onChange(value);
    onChoose?.(value);
  };
  return <ChoiceBox {...rest} inputRef={field.ref} value={field.value} onChange={choose} />;
}
