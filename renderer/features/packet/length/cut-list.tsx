import type { UseFormReturn } from 'react-hook-form';
import { Link } from 'wouter';
import type { PacketPlan, Section } from '../../../../shared/model/packet-plan.ts';
import type { Cut } from '../../../../shared/packet/cuts.ts';
import { Button } from '../../../components/button.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import { sectionName } from '../section-name.ts';
import styles from './length.module.css';

type Props = {
  readonly cuts: readonly Cut[];
  readonly form: UseFormReturn<PacketPlan>;
  readonly plan: PacketPlan;
  readonly pathTo: PathTo;
  readonly onEditSection: (section: Section) => void;
  /** The cut at this place is on its way out of the list. */
  readonly onLeave: (place: number) => void;
};

/** What a packet that is too long could do without, each with what it saves and the way to do it. */
export function CutList({ cuts, form, plan, pathTo, onEditSection, onLeave }: Props) {
  const words = text.packetPlan;
  // A cut stays in sight until the packet has been measured anew: taken twice, it is taken once.
  const change = <Name extends 'sections' | 'without'>(place: number, name: Name, value: PacketPlan[Name]): void => {
    onLeave(place);
    form.setValue(name, value as never, { shouldDirty: true });
  };
  return (
    <div>
      <p className={styles.heading}>{words.couldGo}</p>
      <ol className={styles.cuts}>
        {cuts.map((cut, place) => (
          <li key={keyOf(cut)}>
            <span>
              {words.cut(cut, (section) => sectionName(plan, section))}
              <span className={styles.saves}>{words.saves(cut.saves)}</span>
            </span>
            <CutAction
              cut={cut}
              plan={plan}
              pathTo={pathTo}
              onLeaveOut={(activities) =>
                change(place, 'without', [...new Set([...form.getValues('without'), ...activities])])
              }
              onLeaveSection={(section) =>
                change(
                  place,
                  'sections',
                  form.getValues('sections').filter((each) => each !== section),
                )
              }
              onEditSection={(section) => (section === 'summary' ? form.setFocus('summary') : onEditSection(section))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

type ActionProps = {
  readonly cut: Cut;
  readonly plan: PacketPlan;
  readonly pathTo: PathTo;
  readonly onLeaveOut: (activities: readonly string[]) => void;
  readonly onLeaveSection: (section: Section) => void;
  readonly onEditSection: (section: Section) => void;
};

function CutAction({ cut, plan, pathTo, onLeaveOut, onLeaveSection, onEditSection }: ActionProps) {
  const words = text.packetPlan;
  switch (cut.kind) {
    case 'all-idle':
      return leaveOut(words.allIdle, () => onLeaveOut(cut.activities));
    case 'carries-nothing':
    case 'shown-by-stronger':
    case 'weakest':
      return leaveOut(cut.title, () => onLeaveOut([cut.activity]));
    case 'section':
      return leaveOut(sectionName(plan, cut.section), () => onLeaveSection(cut.section));
    case 'long-text':
      return (
        <Link href={pathTo('activities', cut.activity)} aria-label={words.openNamed(cut.title)}>
          {words.open}
        </Link>
      );
    case 'own-text':
      return (
        <Button
          look="quiet"
          aria-label={words.openNamed(sectionName(plan, cut.section))}
          onClick={() => onEditSection(cut.section)}
        >
          {words.open}
        </Button>
      );
  }
}

function leaveOut(name: string, onClick: () => void) {
  return (
    <Button look="quiet" aria-label={text.packetPlan.leaveOutNamed(name)} onClick={onClick}>
      {text.packetPlan.leaveOut}
    </Button>
  );
}

function keyOf(cut: Cut): string {
  if (cut.kind === 'all-idle') return cut.kind;
  return 'activity' in cut
    ? `${cut.kind} ${cut.activity} ${'field' in cut ? cut.field : ''}`
    : `${cut.kind} ${cut.section}`;
}
