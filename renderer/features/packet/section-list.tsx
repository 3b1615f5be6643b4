import { ArrowDown, ArrowUp, Pencil } from 'lucide-react';
import { useId } from 'react';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { PacketPlan, Section } from '../../../shared/model/packet-plan.ts';
import type { PacketBudget } from '../../../shared/packet/packet-budget.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { text } from '../../text/text.ts';
import { usedText } from './length/used-text.ts';
import styles from './packet-screen.module.css';
import { sectionName } from './section-name.ts';
import { moved, sectionRows, toggled } from './section-order.ts';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly plan: PacketPlan;
  readonly budget: PacketBudget;
  readonly onEditSection: (section: Section) => void;
};

/** Which sections the packet has, in which order, under which names, and how long each is. */
export function SectionList({ form, plan, budget, onEditSection }: Props) {
  const labelId = useId();
  const { field } = useController({ control: form.control, name: 'sections' });
  const rows = sectionRows(field.value);
  return (
    <div>
      <p id={labelId} className={styles.label}>
        {text.packet.sections}
      </p>
      <ul className={styles.sections} aria-labelledby={labelId}>
        {rows.map(({ section, chosen }) => {
          const measure = chosen ? budget.sections.find((each) => each.section === section) : undefined;
          return (
            <li key={section} className={styles.section}>
              <div className={styles.sectionName}>
                <CheckBox
                  label={sectionName(plan, section)}
                  checked={chosen}
                  onChange={() => field.onChange(toggled(field.value, section))}
                />
                {measure !== undefined && (
                  <p className={styles.sectionLength} data-over={measure.over > 0 || undefined}>
                    {usedText(measure)}
                  </p>
                )}
              </div>
              {chosen && (
                <span className={styles.moves}>
                  <IconButton
                    label={text.packetPlan.editSection(sectionName(plan, section))}
                    icon={<Pencil size={14} aria-hidden />}
                    onClick={() => onEditSection(section)}
                  />
                  <MoveButtons
                    name={sectionName(plan, section)}
                    section={section}
                    sections={field.value}
                    onChange={field.onChange}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type MoveProps = {
  readonly name: string;
  readonly section: Section;
  readonly sections: readonly Section[];
  readonly onChange: (sections: Section[]) => void;
};

function MoveButtons({ name, section, sections, onChange }: MoveProps) {
  return (
    <>
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
    </>
  );
}
