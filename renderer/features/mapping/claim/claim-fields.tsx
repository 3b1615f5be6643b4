import { useEffect } from 'react';
import * as z from 'zod/mini';
import type { Claim } from '../../../../shared/model/claim.ts';
import { strength } from '../../../../shared/model/claim.ts';
import { text as freeText } from '../../../../shared/model/field.ts';
import { strengthName } from '../../../../shared/text/names.ts';
import { ChoiceBox } from '../../../components/choice-field.tsx';
import { TextAreaField } from '../../../components/text-area-field.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { text } from '../../../text/text.ts';
import { changeClaim } from './claim-changes.ts';
import styles from './claim-section.module.css';

const rationaleForm = z.object({ rationale: freeText });

type Props = {
  readonly claim: Claim;
  /** What the claim connects with, for the names of the fields: the activity or the criterion. */
  readonly subject: string;
  /** Puts the cursor into the rationale, for a claim that was just made. */
  readonly fresh: boolean;
};

/** Strength and rationale of a claim, changed in place. */
export function ClaimFields({ claim, subject, fresh }: Props) {
  const form = useItemForm({
    draftKey: `claim/${claim.id}`,
    value: { rationale: claim.rationale },
    schema: rationaleForm,
    commit: (values) => changeCase((current) => changeClaim(current, claim.id, values)),
  });
  useEffect(() => {
    if (fresh) form.setFocus('rationale');
  }, [fresh, form]);
  return (
    <div className={styles.fields}>
      <ChoiceBox
        label={text.mapping.strengthOf(subject)}
        hideLabel
        choices={strength.options.map((value) => ({ value, label: strengthName(value) }))}
        value={claim.strength}
        onChange={(value) =>
          changeCase((current) => changeClaim(current, claim.id, { strength: strength.parse(value) }))
        }
      />
      <TextAreaField
        control={form.control}
        name="rationale"
        label={text.mapping.rationaleOf(subject)}
        hideLabel
        placeholder={text.mapping.rationalePlaceholder}
        rows={1}
      />
    </div>
  );
}
