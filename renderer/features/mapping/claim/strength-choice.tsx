import { type Strength, strength } from '../../../../shared/model/claim.ts';
import { strengthName } from '../../../../shared/text/names.ts';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';

type Props = {
  readonly label: string;
  readonly value: Strength;
  readonly onChange: (value: Strength) => void;
};

/** How far an activity supports a criterion, as a row of three. */
export function StrengthChoice({ label, value, onChange }: Props) {
  return (
    <ChoiceBox
      label={label}
      hideLabel
      choices={strength.options.map((option) => ({ value: option, label: strengthName(option) }))}
      value={value}
      onChange={(next) => onChange(strength.parse(next))}
    />
  );
}
