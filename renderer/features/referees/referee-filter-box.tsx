import { SelectBox } from '../../components/fields/select-field.tsx';
import { text } from '../../text/text.ts';
import { REFEREE_FILTERS, type RefereeFilter } from './referee-rows.ts';
import styles from './referees-screen.module.css';

type Props = { readonly filter: RefereeFilter; readonly onChange: (filter: RefereeFilter) => void };

/** Narrows the list down to a state. */
export function RefereeFilterBox({ filter, onChange }: Props) {
  const words = text.referees;
  return (
    <div className={styles.filter}>
      <SelectBox
        label={words.filter}
        hideLabel
        options={REFEREE_FILTERS.map((value) => ({ value, label: words.filters[value] }))}
        value={filter}
        onChange={(value) => onChange(REFEREE_FILTERS.find((each) => each === value) ?? 'all')}
      />
    </div>
  );
}
