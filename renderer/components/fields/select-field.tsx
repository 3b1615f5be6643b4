import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import popup from '../popups/popup.module.css';
import { POPUP_PLACE } from '../popups/popup-place.ts';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';

export type Option = { readonly value: string | null; readonly label: string };

type PlainProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly error?: string | undefined;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

/** One choice out of a list, with its label. */
export function SelectBox({ label, hint, hideLabel, error, options, value, onChange }: PlainProps) {
  return (
    <FieldFrame label={label} hint={hint} hideLabel={hideLabel} error={error}>
      <Select.Root items={options} value={value} onValueChange={onChange}>
        <Select.Trigger className={styles.trigger}>
          <Select.Value />
          <Select.Icon>
            <ChevronDown size={14} aria-hidden />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal container={POPUP_PLACE}>
          <Select.Positioner className={popup.positioner} sideOffset={4} alignItemWithTrigger={false}>
            <Select.Popup className={popup.popup}>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value} className={popup.item}>
                  <span>
                    <Select.ItemIndicator>
                      <Check size={14} aria-hidden />
                    </Select.ItemIndicator>
                  </span>
                  <Select.ItemText>{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </FieldFrame>
  );
}

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly options: readonly Option[];
};

/** `SelectBox` as a field of a form. */
export function SelectField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  ...rest
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <SelectBox {...rest} error={fieldState.error?.message} value={field.value ?? null} onChange={field.onChange} />
  );
}
