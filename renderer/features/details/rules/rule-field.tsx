import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import type { Control } from 'react-hook-form';
import { PROOFS } from '../../../../shared/model/proof.ts';
import { proofName } from '../../../../shared/text/names.ts';
import { Button } from '../../../components/button.tsx';
import { NumberField } from '../../../components/fields/number-field.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { text } from '../../../text/text.ts';
import type { RuleName, RuleValues } from './rule-values.ts';
import styles from './rules.module.css';

const PROOF_OPTIONS = PROOFS.map((value) => ({ value, label: proofName(value) }));

type Props = {
  readonly control: Control<RuleValues>;
  readonly name: RuleName;
  /** The ladder's rules. */
  readonly ladders: RuleValues;
  readonly differs: boolean;
  readonly onTake: () => void;
};

/** One rule, with what the ladder says beside it. */
export function RuleField({ control, name, ladders, differs, onTake }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const words = text.details.rules;
  const label = words.label[name];
  const theirs = words.value(name, ladders[name]);
  return (
    <div ref={row} className={styles.rule} data-differs={differs || undefined}>
      {name === 'metProof' || name === 'sustainedProof' ? (
        <SelectField control={control} name={name} label={label} options={PROOF_OPTIONS} />
      ) : (
        <NumberField control={control} name={name} label={label} />
      )}
      <p className={styles.ladders}>{differs ? words.laddersOther(theirs) : words.laddersSame}</p>
      {differs && (
        <Button
          look="quiet"
          icon={<RotateCcw size={14} aria-hidden />}
          aria-label={words.takeTheirsFor(label)}
          onClick={() => {
            onTake();
            // This button goes.
            row.current?.querySelector<HTMLElement>('input, button')?.focus();
          }}
        >
          {words.takeTheirs}
        </Button>
      )}
    </div>
  );
}
