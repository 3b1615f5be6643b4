import { useState } from 'react';
import type { Automatic } from '../../../shared/difference/merge/merge-types.ts';
import { ItemDifference } from '../../components/differences/item-difference.tsx';
import { text } from '../../text/text.ts';
import type { NameOf } from '../../text/value-text.ts';
import styles from './merge-screen.module.css';
import { PartedList } from './parted-list.tsx';
import type { DecidedItem } from './question-groups.ts';

type Props = {
  readonly items: () => readonly DecidedItem<Automatic>[];
  readonly count: number;
  readonly nameOf: NameOf;
};

/** What was decided without asking: folded away, and drawn only when somebody wants to see it. */
export function AutomaticSection({ items, count, nameOf }: Props) {
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
              sides={{ one: text.merge.here, other: text.merge.there }}
              nameOf={nameOf}
              {...(whole === null ? {} : { note: text.merge.added(whole.how) })}
              underField={(field) => <Decided decision={byField.get(field.name)} />}
            />
          )}
        />
      )}
    </details>
  );
}

function Decided({ decision }: { readonly decision: Automatic | undefined }) {
  if (decision === undefined) return null;
  const { how, outcome } = decision;
  return (
    <div className={styles.choice}>
      <span className={styles.standing}>{text.merge.how(how)}</span>
      {how === 'united' && typeof outcome === 'string' && (
        <div className={styles.outcome}>
          <p className={styles.outcomeName}>{text.merge.outcome}</p>
          <p className={styles.outcomeText}>{outcome}</p>
        </div>
      )}
    </div>
  );
}
