import { type Control, useController } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import type { FieldAdvice } from '../../../store/field-advice.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

type Props = { readonly control: Control<Activity>; readonly advise: FieldAdvice };

/** From when to when; in the model an open end is null, while an empty end date is a fault that says what to do. */
export function SpanFields({ control, advise }: Props) {
  const today = useToday();
  const start = useController({ control, name: 'start' });
  const end = useController({ control, name: 'end' });
  const ongoing = end.field.value === null;
  const chooseOngoing = (checked: boolean): void => {
    const [, lastDay] = [start.field.value, today].toSorted();
    end.field.onChange(checked ? null : lastDay);
  };
  return (
    <div className={styles.span}>
      <div className={styles.date}>
        <TextBox
          type="date"
          name="start"
          label={text.activities.start}
          advice={advise('start')}
          value={start.field.value}
          error={sentenceOf(start.field.value, start.fieldState.error?.message)}
          inputRef={start.field.ref}
          onChange={start.field.onChange}
          onBlur={start.field.onBlur}
        />
      </div>
      {!ongoing && (
        <div className={styles.date}>
          <TextBox
            type="date"
            name="end"
            label={text.activities.end}
            value={end.field.value ?? ''}
            error={sentenceOf(end.field.value, end.fieldState.error?.message)}
            inputRef={end.field.ref}
            onChange={end.field.onChange}
            onBlur={end.field.onBlur}
          />
        </div>
      )}
      <div className={styles.ongoing}>
        <CheckBox label={text.activities.ongoing} checked={ongoing} onChange={chooseOngoing} />
      </div>
    </div>
  );
}

/** An empty date gets a sentence of its own: the model only says how dates are written. */
function sentenceOf(value: string | null, error: string | undefined): string | undefined {
  return error !== undefined && value === '' ? text.activities.dateMissing : error;
}
