import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { type Control, useFieldArray } from 'react-hook-form';
import type { MissingPart } from '../../../../shared/evidence/finding-types.ts';
import type { Activity, Metric } from '../../../../shared/model/activity.ts';
import { findingAction } from '../../../../shared/text/finding-catalogue.ts';
import { Button } from '../../../components/button.tsx';
import { NumberField } from '../../../components/fields/number-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useRowRemoval } from '../../../components/lists/use-row-removal.ts';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import type { FieldAdvice } from '../../../store/field-advice.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

const BLANK: Metric = { name: '', before: null, after: null, unit: '', period: '', source: '' };

const PARTS: readonly MissingPart[] = ['before', 'after', 'unit', 'period', 'source'];

/** Whether nothing has been written into a row yet. */
export function isBlankMetric(metric: Metric): boolean {
  return Object.values(metric).every((value) => value === null || (typeof value === 'string' && value.trim() === ''));
}

type Props = { readonly control: Control<Activity>; readonly advise: FieldAdvice };

/** The numbers that the activity changed. */
export function MetricRows({ control, advise }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'metrics', keyName: 'rowKey' });
  const { container, removeRow } = useRowRemoval(remove);
  const adviceId = useId();
  const words = text.activities;
  const missing = (index: number): readonly MissingPart[] =>
    PARTS.filter((part) => advise(`metrics.${index}.${part}`) !== undefined);
  return (
    <div className={styles.rows} ref={container}>
      {fields.map((row, index) => (
        <fieldset
          key={row.rowKey}
          className={styles.metric}
          aria-describedby={missing(index).length === 0 ? undefined : `${adviceId}-${index}`}
        >
          <legend className="visually-hidden">{words.metric(index + 1)}</legend>
          <div className={styles.metricName}>
            <TextField
              control={control}
              name={`metrics.${index}.name`}
              label={words.metricName}
              placeholder={words.metricNameExample}
            />
          </div>
          <NumberField control={control} name={`metrics.${index}.before`} label={words.before} />
          <NumberField control={control} name={`metrics.${index}.after`} label={words.after} />
          <TextField
            control={control}
            name={`metrics.${index}.unit`}
            label={words.unit}
            placeholder={words.unitExample}
          />
          <div className={styles.rowRemove}>
            <IconButton
              label={words.removeMetric(index + 1)}
              icon={<X size={15} aria-hidden />}
              onClick={() => removeRow(index)}
            />
          </div>
          <div className={styles.metricPeriod}>
            <TextField
              control={control}
              name={`metrics.${index}.period`}
              label={words.period}
              placeholder={words.periodExample}
            />
          </div>
          <div className={styles.metricSource}>
            <TextField
              control={control}
              name={`metrics.${index}.source`}
              label={words.source}
              placeholder={words.sourceExample}
            />
          </div>
          {missing(index).length > 0 && (
            <p id={`${adviceId}-${index}`} className={styles.metricAdvice}>
              {words.metricLacks(missing(index))} {findingAction('number-without-baseline')}
            </p>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          look="quiet"
          data-add
          icon={<Plus size={15} aria-hidden />}
          onClick={() => append(BLANK, { shouldFocus: true, focusName: `metrics.${fields.length}.name` })}
        >
          {words.addMetric}
        </Button>
      </div>
    </div>
  );
}
