import { Plus, X } from 'lucide-react';
import { type Control, useController, useFieldArray } from 'react-hook-form';
import type { Activity, Link } from '../../../../shared/model/activity.ts';
import { Button } from '../../../components/button.tsx';
import { TextBox, TextField } from '../../../components/fields/text-field.tsx';
import { useRowRemoval } from '../../../components/lists/use-row-removal.ts';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';
import { fullAddress } from './full-address.ts';

/** Whether nothing has been written into a row yet. */
export function isBlankLink({ url, label }: Link): boolean {
  return url.trim() === '' && label.trim() === '';
}

/** Where something of the activity can be looked at. */
export function LinkRows({ control }: { readonly control: Control<Activity> }) {
  const { fields, append, remove } = useFieldArray({ control, name: 'links', keyName: 'rowKey' });
  const { container, removeRow } = useRowRemoval(remove);
  const words = text.activities;
  return (
    <div className={styles.rows} ref={container}>
      {fields.map((row, index) => (
        <fieldset key={row.rowKey} className={styles.link}>
          <legend className="visually-hidden">{words.link(index + 1)}</legend>
          <AddressField control={control} index={index} />
          <TextField
            control={control}
            name={`links.${index}.label`}
            label={words.linkLabel}
            placeholder={words.linkLabelExample}
          />
          <div className={styles.rowRemove}>
            <IconButton
              label={words.removeLink(index + 1)}
              icon={<X size={15} aria-hidden />}
              onClick={() => removeRow(index)}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          look="quiet"
          data-add
          icon={<Plus size={15} aria-hidden />}
          onClick={() => append({ url: '', label: '' }, { shouldFocus: true, focusName: `links.${fields.length}.url` })}
        >
          {words.addLink}
        </Button>
      </div>
    </div>
  );
}

function AddressField({ control, index }: { readonly control: Control<Activity>; readonly index: number }) {
  const name = `links.${index}.url` as const;
  const { field, fieldState } = useController({ control, name });
  return (
    <TextBox
      name={name}
      label={text.activities.linkUrl}
      placeholder={text.activities.linkUrlExample}
      value={field.value}
      error={fieldState.error === undefined ? undefined : text.activities.linkRefused}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={() => {
        const full = fullAddress(field.value);
        if (full !== field.value) field.onChange(full);
        field.onBlur();
      }}
    />
  );
}
