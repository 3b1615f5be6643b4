import type { Control } from 'react-hook-form';
import { confidentiality } from '../../../../shared/model/activity.ts';
import type { DeclarationKind } from '../../../../shared/model/declaration.ts';
import { confidentialityName } from '../../../../shared/text/names.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { text } from '../../../text/text.ts';
import styles from './declaration.module.css';
import type { DeclarationValues } from './declaration-values.ts';

type Props = { readonly kind: DeclarationKind; readonly control: Control<DeclarationValues> };

/** What a declaration of a kind consists of. */
export function DeclarationFields({ kind, control }: Props) {
  return (
    <>
      <TextAreaField
        control={control}
        name="words"
        label={kind === 'known-gap' ? text.mapping.mitigation : text.mapping.reason}
        hint={kind === 'known-gap' ? text.mapping.mitigationHint : text.mapping.reasonHint[kind]}
        rows={2}
      />
      <div className={styles.pair}>
        <ChoiceField
          control={control}
          name="confidentiality"
          label={text.mapping.confidentiality}
          choices={confidentiality.options.map((value) => ({ value, label: confidentialityName(value) }))}
        />
        {kind === 'known-gap' && <TextField control={control} name="by" type="date" label={text.mapping.by} />}
      </div>
    </>
  );
}
