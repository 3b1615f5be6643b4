import { useState } from 'react';
import type { Automatic } from '../../../shared/difference/merge/merge-types.ts';
import { ItemDifference } from '../../components/differences/item-difference.tsx';
import { text } from '../../text/text.ts';
import type { NameOf } from '../../text/value-text.ts';
import styles from './merge-screen.module.css';
import { PartedList } from './parted-list.tsx';
import type { DecidedItem } from './question-groups.ts';
import type { SideNames } from './side-names.ts';

type Props = {
  readonly items: () => readonly DecidedItem<Automatic>[];
  readonly count: number;
  readonly sides: SideNames;
  readonly nameOf: NameOf;
};

/** What was decided without asking: folded away, and drawn only when somebody wants to see it. */
export function AutomaticSection({ items, count, sides, nameOf }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.automatic} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text.merge.automatic} <span className={styles.count}>{text.merge.automaticCount(count)}</span>
      </summary>
      <p className={styles.muted}>{text.merge.automaticLead}</p>
      {isOpen && (
        <PartedList
          items={items()}
          draw={({ difference, whole, byField }) => (
            <ItemDifference
              difference={difference}
              sides={{ one: sides.here, other: sides.there }}
              isSequel={false}
              nameOf={nameOf}
              {...(whole === null ? {} : { note: whole.how === 'only-mine' ? text.merge.onlyHere : sides.onlyThere })}
              underField={(field) => <Decided decision={byField.get(field.name)} sides={sides} />}
            />
          )}
        />
      )}
    </details>
  );
}

type DecidedProps = { readonly decision: Automatic | undefined; readonly sides: SideNames };

function Decided({ decision, sides }: DecidedProps) {
  if (decision === undefined) return null;
  const { how, outcome } = decision;
  return (
    <div className={styles.choice}>
      <span className={styles.said}>
        {{ 'only-mine': text.merge.takenHere, 'only-theirs': sides.takenThere, united: text.merge.joined }[how]}
      </span>
      {how === 'united' && typeof outcome === 'string' && (
        <div className={styles.outcome}>
          <p className={styles.outcomeName}>{text.merge.outcome}</p>
          <p className={styles.outcomeText}>{outcome}</p>
        </div>
      )}
    </div>
  );
}
