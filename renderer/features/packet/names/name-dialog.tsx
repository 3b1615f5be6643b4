import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ALIAS_KINDS, type Alias, alias as aliasSchema } from '../../../../shared/model/alias.ts';
import { AUDIENCES } from '../../../../shared/model/packet-plan.ts';
import { Button } from '../../../components/button.tsx';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { TagField } from '../../../components/fields/tag-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { schemaResolver } from '../../../store/schema-resolver.ts';
import { text } from '../../../text/text.ts';
import styles from './names.module.css';

type Props = {
  readonly alias: Alias;
  readonly isNew: boolean;
  readonly onClose: () => void;
  readonly onSave: (alias: Alias) => void;
};

/** A name, its spellings, what is read instead and for whom. */
export function NameDialog({ alias, isNew, onClose, onSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { control, handleSubmit, setValue } = useForm<Alias>({
    resolver: schemaResolver(() => ({ schema: aliasSchema, value: alias })),
    defaultValues: alias,
  });
  const audiences = useWatch({ control, name: 'audiences' });
  const words = text.packetNames;
  return (
    <Dialog
      open
      onClose={onClose}
      title={isNew ? words.adding : words.changing}
      closeLabel={text.shell.close}
      // Of a name that is known, what is read instead is what is asked.
      initialFocus={
        alias.name === '' ? undefined : () => form.current?.querySelector<HTMLElement>('[name="replacement"]') ?? null
      }
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="name-to-replace">
            {words.save}
          </Button>
        </>
      }
    >
      <form ref={form} id="name-to-replace" className={styles.form} onSubmit={handleSubmit(onSave)} noValidate>
        <TextField control={control} name="name" label={words.name} hint={words.nameHint} />
        <TextField control={control} name="replacement" label={words.replacement} hint={words.replacementHint} />
        <TagField
          control={control}
          name="spellings"
          label={words.spellings}
          hint={words.spellingsHint}
          removeLabel={words.removeSpelling}
        />
        <ChoiceField
          control={control}
          name="kind"
          label={words.kind}
          choices={ALIAS_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <fieldset className={styles.readers}>
          <legend>{words.audiences}</legend>
          {AUDIENCES.map((audience) => (
            <CheckBox
              key={audience}
              label={text.packet.audiences[audience]}
              checked={audiences.includes(audience)}
              onChange={(chosen) =>
                setValue(
                  'audiences',
                  AUDIENCES.filter((each) => (each === audience ? chosen : audiences.includes(each))),
                )
              }
            />
          ))}
          {audiences.length === 0 && <p className={styles.muted}>{words.noAudience}</p>}
        </fieldset>
      </form>
    </Dialog>
  );
}
