import { X } from 'lucide-react';
import { useState } from 'react';
import { type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { IconButton } from '../popups/icon-button.tsx';
import type { FormFieldProps } from './form-field.ts';
import styles from './pick-list-field.module.css';
import { SearchPick } from './search-pick.tsx';

/** Matches shown at once; beyond them a reader types rather than scrolls. */
const SHOWN = 40;

/** Something that can be picked; `note` is a second, quieter line. */
export type Pick = { readonly id: string; readonly label: string; readonly note: string };

type Props<Values extends FieldValues, Name extends FieldPath<Values>> = FormFieldProps<Values, Name> & {
  readonly placeholder: string;
  /** What a query finds, best first. */
  readonly find: (query: string) => readonly Pick[];
  /** What an id stands for; undefined when it is gone. */
  readonly pickOf: (id: string) => Pick | undefined;
  readonly removeLabel: (label: string) => string;
  /** Says how many matches there are, and how many of them are not shown. */
  readonly status: (found: number, hidden: number) => string;
};

/** A list of ids, each picked by searching for what it stands for. */
export function PickListField<Values extends FieldValues, Name extends FieldPath<Values>>(props: Props<Values, Name>) {
  const { control, name, label, hint, placeholder, find, pickOf, removeLabel, status } = props;
  const { field, fieldState } = useController({ control, name });
  const [query, setQuery] = useState('');
  const ids: readonly string[] = field.value ?? [];
  const picked = new Set(ids);
  const found = find(query).filter(({ id }) => !picked.has(id));
  return (
    <div className={styles.field}>
      <SearchPick
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={fieldState.error?.message}
        placeholder={placeholder}
        query={query}
        onQuery={setQuery}
        items={found.slice(0, SHOWN)}
        status={status(found.length, Math.max(0, found.length - SHOWN))}
        onPick={({ id }) => {
          setQuery('');
          field.onChange([...ids, id]);
        }}
      >
        {(pick) => <Words pick={pick} />}
      </SearchPick>
      {ids.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {ids.map((id) => {
            const pick = pickOf(id) ?? { id, label: id, note: '' };
            return (
              <li key={id} className={styles.row}>
                <Words pick={pick} />
                <IconButton
                  label={removeLabel(pick.label)}
                  icon={<X size={14} aria-hidden />}
                  onClick={() => field.onChange(ids.filter((other) => other !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Words({ pick }: { readonly pick: Pick }) {
  return (
    <span className={styles.words}>
      <span>{pick.label}</span>
      {pick.note !== '' && <span className={styles.note}>{pick.note}</span>}
    </span>
  );
}
