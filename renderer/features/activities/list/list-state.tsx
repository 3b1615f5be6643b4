import { X } from 'lucide-react';
import { confidentialityName, proofName } from '../../../../shared/text/names.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-list.module.css';
import { isNarrowed, type ListView, toggled } from './list-view.ts';

type Props = {
  readonly shown: number;
  readonly total: number;
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
};

/** How many of the activities are shown, and each filter that is on, to be taken off. */
export function ListState({ shown, total, view, onChange }: Props) {
  const { proofs, confidentialities, projects, tags, unclaimed } = view;
  const filters = [
    ...(unclaimed ? [{ name: text.activities.unclaimed, off: { unclaimed: false } }] : []),
    ...proofs.map((value) => ({ name: proofName(value), off: { proofs: toggled(proofs, value) } })),
    ...confidentialities.map((value) => ({
      name: confidentialityName(value),
      off: { confidentialities: toggled(confidentialities, value) },
    })),
    ...projects.map((value) => ({ name: value, off: { projects: toggled(projects, value) } })),
    ...tags.map((value) => ({ name: value, off: { tags: toggled(tags, value) } })),
  ];
  return (
    <div className={styles.state}>
      <span role="status">
        {isNarrowed(view) ? text.activities.shownOf(shown, total) : text.activities.activityCount(total)}
      </span>
      {filters.map(({ name, off }) => (
        <button
          key={name}
          type="button"
          className={styles.chip}
          aria-label={text.activities.takeOff(name)}
          onClick={() => onChange(off)}
        >
          <span>{name}</span>
          <X size={12} aria-hidden />
        </button>
      ))}
    </div>
  );
}
