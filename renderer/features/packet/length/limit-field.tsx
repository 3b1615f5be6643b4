import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import {
  type LengthLimit,
  LIMIT_UNITS,
  lengthLimit,
  type PacketPlan,
  type Section,
} from '../../../../shared/model/packet-plan.ts';
import { NumberBox } from '../../../components/fields/number-field.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { useToldFault } from '../../../components/fields/use-told-fault.ts';
import { text } from '../../../text/text.ts';
import styles from './length.module.css';

type Props = {
  readonly control: Control<PacketPlan>;
  readonly name: 'limit' | `wording.${Section}.limit`;
  readonly label: string;
};

const UNITS = LIMIT_UNITS.map((value) => ({ value, label: text.packetPlan.units[value] }));

/** How long something may be; no amount means as long as it likes. */
export function LimitField({ control, name, label }: Props) {
  const { field } = useController({ control, name });
  const limit: LengthLimit | null = field.value ?? null;
  const { fault, leave } = useToldFault(lengthLimit, limit);
  const [unit, setUnit] = useState<LengthLimit['unit']>(limit?.unit ?? 'words');
  const shownUnit = limit?.unit ?? unit;
  return (
    <div className={styles.limit}>
      <NumberBox
        name={`${name}.amount`}
        label={label}
        value={limit?.amount ?? null}
        error={fault}
        inputRef={field.ref}
        onBlur={() => {
          leave();
          field.onBlur();
        }}
        onChange={(amount) => field.onChange(amount === null ? null : { unit: shownUnit, amount })}
      />
      <SelectBox
        label={text.packetPlan.unit}
        hideLabel
        options={UNITS}
        value={shownUnit}
        onChange={(next) => {
          const chosen = LIMIT_UNITS.find((each) => each === next) ?? 'words';
          setUnit(chosen);
          if (limit !== null) field.onChange({ ...limit, unit: chosen });
        }}
      />
    </div>
  );
}
