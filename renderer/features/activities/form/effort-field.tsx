import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { Activity, Effort } from '../../../../shared/model/activity.ts';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { NumberBox } from '../../../components/fields/number-field.tsx';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

const UNITS = [
  { value: 'hours-per-week', label: text.activities.hoursPerWeek },
  { value: 'percent-of-time', label: text.activities.percentOfTime },
];

/** How much time it took while it lasted; no amount means that it is not known. */
export function EffortField({ control }: { readonly control: Control<Activity> }) {
  const { field, fieldState } = useController({ control, name: 'effort' });
  const effort = field.value;
  const [unit, setUnit] = useState<Effort['unit']>(effort?.unit ?? 'hours-per-week');
  const shownUnit = effort?.unit ?? unit;
  return (
    <div className={styles.effort}>
      <NumberBox
        name="effort"
        label={text.activities.effort}
        value={effort?.amount ?? null}
        error={amountFault(fieldState.error)}
        inputRef={field.ref}
        onBlur={field.onBlur}
        onChange={(amount) => field.onChange(amount === null ? null : { unit: shownUnit, amount })}
      />
      <ChoiceBox
        label={text.activities.effortUnit}
        hideLabel
        choices={UNITS}
        value={shownUnit}
        onChange={(next) => {
          setUnit(next as Effort['unit']);
          if (effort !== null) field.onChange({ ...effort, unit: next });
        }}
      />
    </div>
  );
}

/** The fault lies in the amount, which is no field of the form by itself. */
function amountFault(error: unknown): string | undefined {
  const fault = error as { readonly message?: string; readonly amount?: { readonly message?: string } } | undefined;
  return fault?.amount?.message ?? fault?.message;
}
