import { type Control, useController } from 'react-hook-form';
import { confidentiality as confidentialitySchema } from '../../../shared/model/activity.ts';
import { strength as strengthSchema } from '../../../shared/model/claim.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { PROOFS } from '../../../shared/model/proof.ts';
import { proofMeaning } from '../../../shared/text/meanings.ts';
import { confidentialityName, proofName, strengthName } from '../../../shared/text/names.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { PickListField } from '../../components/fields/pick-list-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextBox, TextField } from '../../components/fields/text-field.tsx';
import { useCriterionPicks } from '../../components/fields/use-picks.ts';
import { text } from '../../text/text.ts';
import styles from './plan-screen.module.css';

const STRENGTHS = strengthSchema.options.map((value) => ({ value, label: strengthName(value) }));
const PROOF_CHOICES = PROOFS.map((value) => ({ value, label: proofName(value), meaning: proofMeaning(value) }));
const WHO = confidentialitySchema.options.map((value) => ({ value, label: confidentialityName(value) }));

type Props = { readonly promotionCase: PromotionCase; readonly control: Control<Intention> };

/** The fields of an intention, new or changed. */
export function IntentionFields({ promotionCase, control }: Props) {
  const criterionPicks = useCriterionPicks(promotionCase);
  const words = text.plan;
  return (
    <>
      <TextField control={control} name="title" label={words.activityTitle} placeholder={words.titleExample} />
      <PickListField
        {...criterionPicks}
        control={control}
        name="criteria"
        label={words.criteria}
        placeholder={words.findCriterion}
        status={words.criteriaStatus}
        removeLabel={words.removeCriterion}
      />
      <div className={styles.dates}>
        <DayField control={control} name="start" label={words.start} />
        <DayField control={control} name="end" label={words.end} />
      </div>
      <ChoiceField control={control} name="strength" label={words.strength} choices={STRENGTHS} />
      <ChoiceField control={control} name="proof" label={words.proof} choices={PROOF_CHOICES} />
      <TextAreaField control={control} name="note" label={words.note} hint={words.noteHint} />
      <ChoiceField control={control} name="confidentiality" label={words.confidentiality} choices={WHO} />
    </>
  );
}

type DayProps = { readonly control: Control<Intention>; readonly name: 'start' | 'end'; readonly label: string };

/** A day that has to be there: left empty it says so, where the model would only say how dates are written. */
function DayField({ control, name, label }: DayProps) {
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error?.message;
  return (
    <TextBox
      type="date"
      name={name}
      label={label}
      value={field.value}
      error={error !== undefined && field.value === '' ? text.plan.dateMissing : error}
      inputRef={field.ref}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}
