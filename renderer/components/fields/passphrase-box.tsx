import { Field } from '@base-ui/react/field';
import { Eye, EyeOff } from 'lucide-react';
import { type Ref, useState } from 'react';
import { IconButton } from '../popups/icon-button.tsx';
import styles from './field.module.css';
import { FieldFrame } from './field.tsx';
import rowStyles from './passphrase-box.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly showLabel: string;
  readonly hideLabel: string;
  readonly autoFocus?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/** A passphrase: hidden unless its owner wants to see it, and neither corrected nor remembered by the browser. */
export function PassphraseBox({
  label,
  hint,
  error,
  value,
  onChange,
  showLabel,
  hideLabel,
  autoFocus,
  inputRef,
}: Props) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      <div className={rowStyles.row}>
        <Field.Control
          ref={inputRef}
          className={styles.control}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          label={shown ? hideLabel : showLabel}
          icon={shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
          onClick={() => setShown(!shown)}
        />
      </div>
    </FieldFrame>
  );
}
