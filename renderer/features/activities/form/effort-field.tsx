import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { type Activity, type Effort, effort as effortSchema } from '../../../../shared/model/activity.ts';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { NumberBox } from '../../../components/fields/number-field.tsx';
import { useToldFault } from '../../../components/fields/use-told-fault.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

const UNITS = [
  { value: 'hours-per-week', label: text.activities.hoursPerWeek },
  { value: 'percent-of-time', label: text.activities.percentOfTime },
];

/** How much time it took while it lasted; no amount means that it is not known. */
export function EffortField({ control }: { readonly control: Control<Activity> }) {
  const { field } = useController({ control, name: 'effort' });
  const effort = field.value;
  const { fault, leave } = useToldFault(effortSchema, effort);
  const [unit, setUnit] = useState<Effort['unit']>(effort?.unit ?? 'hours-per-week');
  const shownUnit = effort?.unit ?? unit;
  return (
    <div className={styles.effort}>
      <NumberBox
        name="effort"
        label={text.activities.effort}
        value={effort?.amount ?? null}
        error={fault}
        inputRef={field.ref}
        onBlur={() => {
          leave();
          field.onBlur();
        }}
        onChange={(amount) => field.onChange(amount === null ? null : { unit: shownUnit, amount })}
      />
      <ChoiceBox
        label={text.activities.effortUnit}
        hideLabel
        choices={UNITS}
        value={shownUnit}
        onChange={(next) => {
          leave();
          setUnit(next as Effort['unit']);
          if (effort !== null) field.onChange({ ...effort, unit: next });
        }}
      />
    </div>
  );
}
