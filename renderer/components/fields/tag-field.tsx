import { Field } from '@base-ui/react/field';
import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { afterPress } from '../../lib/press.ts';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import type { FormFieldProps } from './form-field.ts';
import tags from './tag-field.module.css';

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  /** Names the button that takes one away, as in "Remove Ada". */
  readonly removeLabel: (item: string) => string;
  /** Texts in use elsewhere, offered while typing. */
  readonly suggestions?: readonly string[];
};

/** A list of short texts: Enter or a comma adds what was typed, Backspace in the empty field takes the last one back. */
export function TagField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
  hideLabel,
  removeLabel,
  suggestions = [],
}: Props<Values, Name>) {
  const { field, fieldState } = useController({ control, name });
  const [typed, setTyped] = useState('');
  const listId = useId();
  const items: readonly string[] = field.value ?? [];
  const offered = suggestions.filter((item) => !items.includes(item));

  const add = (): void => {
    const fresh = typed
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !items.includes(part));
    if (fresh.length > 0) field.onChange([...items, ...new Set(fresh)]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key === 'Enter' || event.key === ',') && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && items.length > 0) {
      field.onChange(items.slice(0, -1));
    }
  };

  return (
    <FieldFrame label={label} hint={hint} hideLabel={hideLabel} error={errorText(fieldState.error)} name={name}>
      <div className={tags.box}>
        {items.map((item) => (
          <span key={item} className={tags.tag}>
            {item}
            <button
              type="button"
              className={tags.remove}
              aria-label={removeLabel(item)}
              onClick={() => field.onChange(items.filter((other) => other !== item))}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <Field.Control
          ref={field.ref}
          className={`${styles.control} ${tags.input}`}
          autoComplete="off"
          list={offered.length > 0 ? listId : undefined}
          value={typed}
          onValueChange={setTyped}
          onKeyDown={onKeyDown}
          onBlur={() => {
            afterPress(add);
            field.onBlur();
          }}
        />
        {offered.length > 0 && (
          <datalist id={listId}>
            {offered.map((item) => (
              <option key={item} value={item} />
            ))}
          </datalist>
        )}
      </div>
    </FieldFrame>
  );
}

/** An array's own message, or that of its first faulty item. */
function errorText(error: unknown): string | undefined {
  const own = (error as { message?: string } | undefined)?.message;
  if (own !== undefined) return own;
  return Array.isArray(error) ? error.find((item) => item?.message)?.message : undefined;
}
