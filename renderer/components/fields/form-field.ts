import type { Control, FieldPath, FieldValues } from 'react-hook-form';

/** What every field of a form takes: which value of which form, and how it is called. */
export type FormFieldProps<Values extends FieldValues, Name extends FieldPath<Values>> = {
  readonly control: Control<Values>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  /** What a reader would object to about what is written here, and what to do. */
  readonly advice?: string | undefined;
  readonly hideLabel?: boolean;
};
