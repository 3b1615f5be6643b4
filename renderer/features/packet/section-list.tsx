import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId } from 'react';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { PacketPlan, Section } from '../../../shared/model/packet-plan.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';
import { moved, sectionRows, toggled } from './section-order.ts';

/** Which sections the packet has, and in which order. */
export function SectionList({ form }: { readonly form: UseFormReturn<PacketPlan> }) {
  const labelId = useId();
  const { field } = useController({ control: form.control, name: 'sections' });
  const rows = sectionRows(field.value);
  return (
    <div>
      <p id={labelId} className={styles.label}>
        {text.packet.sections}
      </p>
      <ul className={styles.sections} aria-labelledby={labelId}>
        {rows.map(({ section, chosen }) => (
          <li key={section} className={styles.section}>
            <CheckBox
              label={text.packet.section[section]}
              checked={chosen}
              onChange={() => field.onChange(toggled(field.value, section))}
            />
            {chosen && <MoveButtons section={section} sections={field.value} onChange={field.onChange} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type MoveProps = {
  readonly section: Section;
  readonly sections: readonly Section[];
  readonly onChange: (sections: Section[]) => void;
};

function MoveButtons({ section, sections, onChange }: MoveProps) {
  const name = text.packet.section[section];
  return (
    <span className={styles.moves}>
      <IconButton
        label={text.packet.moveUp(name)}
        icon={<ArrowUp size={14} aria-hidden />}
        disabled={sections[0] === section}
        onClick={() => onChange(moved(sections, section, -1))}
      />
      <IconButton
        label={text.packet.moveDown(name)}
        icon={<ArrowDown size={14} aria-hidden />}
        disabled={sections.at(-1) === section}
        onClick={() => onChange(moved(sections, section, 1))}
      />
    </span>
  );
}
