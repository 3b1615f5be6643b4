import { Field } from '@base-ui/react/field';
import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { FieldFrame } from './field.tsx';
import styles from './search-box.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Hears of every key that the box itself makes no use of. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** Narrows a list down while one types; Escape empties it. The label is the placeholder too. */
export function SearchBox({ label, value, onChange, onKeyDown }: Props) {
  return (
    <FieldFrame label={label} hideLabel>
      <div className={styles.box}>
        <Search size={14} aria-hidden className={styles.icon} />
        <Field.Control
          type="search"
          className={styles.input}
          placeholder={label}
          value={value}
          onValueChange={onChange}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return onKeyDown?.(event);
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          }}
        />
      </div>
    </FieldFrame>
  );
}
